package nl.werkbrug.matching;

import nl.werkbrug.matching.CandidateDocument.Column;
import nl.werkbrug.matching.CandidateDocument.Gate;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers and lists of one immutable segment, unpacked once so that a query reads plain arrays;
 * dropped when the segment is. About 60 bytes a candidate and 5 a holding.
 */
final class Columns {
    private static final Map<Object, Columns> OPEN = new ConcurrentHashMap<>();

    final long[] idHigh;
    final long[] idLow;
    final int[] region;
    final int[] sharesOutside;
    final int[] gate;
    final int[] postcode;
    final int[] maxTravelKm;
    final int[] hoursMin;
    final int[] hoursMax;
    final int[] dutchLevel;
    final int[] workingTimes;
    final int[] drivingLicences;
    final long[] availableFrom;

    private volatile @Nullable TrayColumns tray;
    private final Map<Integer, FixedBitSet> areas = new ConcurrentHashMap<>();
    private final Map<Term, HeldList> held = new ConcurrentHashMap<>();

    private Columns(LeafReader reader) throws IOException {
        idHigh = longs(reader, Column.ID_HIGH);
        idLow = longs(reader, Column.ID_LOW);
        region = ints(reader, Column.REGION);
        sharesOutside = ints(reader, Column.SHARES_OUTSIDE);
        gate = ints(reader, Column.GATE);
        postcode = ints(reader, Column.POSTCODE);
        maxTravelKm = ints(reader, Column.MAX_TRAVEL_KM);
        hoursMin = ints(reader, Column.HOURS_MIN);
        hoursMax = ints(reader, Column.HOURS_MAX);
        dutchLevel = ints(reader, Column.DUTCH_LEVEL);
        workingTimes = ints(reader, Column.WORKING_TIMES);
        drivingLicences = ints(reader, Column.DRIVING_LICENCES);
        availableFrom = longs(reader, Column.AVAILABLE_FROM);
    }

    static Columns of(LeafReader reader) {
        var cache = reader.getCoreCacheHelper();
        Columns open = OPEN.get(cache.getKey());
        if (open == null) {
            open = read(reader);
            if (OPEN.putIfAbsent(cache.getKey(), open) == null) {
                cache.addClosedListener(OPEN::remove);
            }
        }
        return open;
    }

    /** What only the search of the desk reads; unpacked when it first asks. */
    TrayColumns tray(LeafReader reader) throws IOException {
        TrayColumns known = tray;
        if (known == null) {
            known = new TrayColumns(reader);
            tray = known;
        }
        return known;
    }

    /** Who lives in a region or lets it look, and is not behind a closed gate. */
    FixedBitSet within(int searched) {
        return areas.computeIfAbsent(searched, this::findWithin);
    }

    private FixedBitSet findWithin(int searched) {
        var within = new FixedBitSet(gate.length);
        for (int doc = 0; doc < gate.length; doc++) {
            boolean near = region[doc] == searched || sharesOutside[doc] == 1;
            if (near && gate[doc] != Gate.CLOSED.ordinal()) {
                within.set(doc);
            }
        }
        return within;
    }

    /** Read from the index once, and kept as long as the segment. */
    HeldList held(LeafReader reader, Term term) throws IOException {
        HeldList list = held.get(term);
        if (list == null) {
            list = HeldList.of(reader, term);
            held.put(term, list);
        }
        return list;
    }

    private static Columns read(LeafReader reader) {
        try {
            return new Columns(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int[] ints(LeafReader reader, Column column) throws IOException {
        return Arrays.stream(longs(reader, column)).mapToInt(Math::toIntExact).toArray();
    }

    static long[] longs(LeafReader reader, Column column) throws IOException {
        var values = new long[reader.maxDoc()];
        NumericDocValues stored = reader.getNumericDocValues(column.name());
        if (stored != null) {
            for (int doc = stored.nextDoc();
                    doc != NumericDocValues.NO_MORE_DOCS;
                    doc = stored.nextDoc()) {
                values[doc] = stored.longValue();
            }
        }
        return values;
    }
}
