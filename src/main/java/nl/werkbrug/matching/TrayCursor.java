package nl.werkbrug.matching;

import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** One candidate of a segment after the other, read from the columns. */
final class TrayCursor implements CardNumbers {
    private final Columns columns;
    private final TrayColumns tray;
    private final FixedBitSet proposedLately;
    private final FixedBitSet[] sectors;
    private final byte[][] levels;
    private int doc;

    TrayCursor(
            Columns columns,
            TrayColumns tray,
            FixedBitSet proposedLately,
            FixedBitSet[] sectors,
            byte[][] levels) {
        this.columns = columns;
        this.tray = tray;
        this.proposedLately = proposedLately;
        this.sectors = sectors;
        this.levels = levels;
    }

    void moveTo(int next) {
        doc = next;
    }

    @Override
    public int region() {
        return columns.region[doc];
    }

    @Override
    public int targetGroup() {
        return tray.targetGroup[doc];
    }

    @Override
    public int status() {
        return tray.status[doc];
    }

    @Override
    public int dutchLevel() {
        return columns.dutchLevel[doc];
    }

    @Override
    public int hoursMin() {
        return columns.hoursMin[doc];
    }

    @Override
    public int hoursMax() {
        return columns.hoursMax[doc];
    }

    @Override
    public long availableFrom() {
        return columns.availableFrom[doc];
    }

    @Override
    public int area() {
        return columns.postcode[doc];
    }

    @Override
    public int licences() {
        return columns.drivingLicences[doc];
    }

    @Override
    public @Nullable UUID coach() {
        UUID coach = tray.coach(doc);
        return coach.equals(CandidateDocument.NOBODY) ? null : coach;
    }

    @Override
    public long lastContact() {
        return tray.lastContact[doc];
    }

    @Override
    public boolean proposedLately() {
        return proposedLately.get(doc);
    }

    @Override
    public boolean inSector(int sector) {
        return sectors[sector].get(doc);
    }

    @Override
    public int level(int wanted) {
        return levels[wanted][doc];
    }
}
