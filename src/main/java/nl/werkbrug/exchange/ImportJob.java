package nl.werkbrug.exchange;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A file that somebody takes in, from choosing it until long after (nl: import). */
public record ImportJob(
        UUID id,
        Region region,
        JobState state,
        AccountId account,
        String startedBy,
        String fileName,
        Subject subject,
        long rows,
        long passed,
        @Nullable String consentRecorded,
        Instant chosenAt,
        @Nullable Instant finishedAt,
        Figures figures) {
    /**
     * What came of it.
     *
     * @param kept of how many people or needs something stays, as others wrote in them since
     */
    public record Figures(
            int added, int changed, int unchanged, int rejected, int withoutConsent, int kept) {
        /** How many people, needs or lines are other than before. */
        public int stored() {
            return added + changed;
        }
    }

    /** Those who look after the files of a region. */
    public boolean isSeenBy(Actor reader) {
        return reader.is(Role.ADMIN, region) || reader.is(Role.COORDINATOR, region);
    }

    /** Only who chose the file knows what is in it. */
    public boolean isOf(Actor reader) {
        return isSeenBy(reader) && account.equals(reader.id());
    }

    /** How far it is, in whole percents. */
    public int percent() {
        return percent(passed, rows);
    }

    /** How far it is taken back, with so many people or needs left. */
    public int percentUndone(long left) {
        return percent(figures.stored() - left, figures.stored());
    }

    private static int percent(long done, long all) {
        return all == 0 ? 0 : (int) Math.clamp(done * 100 / all, 0, 99);
    }
}
