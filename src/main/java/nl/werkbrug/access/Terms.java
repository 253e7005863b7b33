package nl.werkbrug.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lasts. A clock that was set back leaves nothing to measure by: then the
 * session is over too.
 */
record Terms(Duration idle, Duration whole) {
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration HALFWAY = Duration.ofMinutes(15);
    private static final Duration STAFF_IDLE = Duration.ofMinutes(30);
    private static final Duration DRIFT = Duration.ofMinutes(2);

    static Terms of(Stage stage, Standing standing) {
        if (stage != Stage.OPEN) {
            return new Terms(HALFWAY, HALFWAY);
        }
        return new Terms(standing.isStaff() ? STAFF_IDLE : LONGEST, LONGEST);
    }

    boolean hold(SessionRow session, Instant now) {
        return isWithin(session.createdAt(), whole, now)
                && isWithin(session.lastSeenAt(), idle, now);
    }

    private static boolean isWithin(Instant since, Duration term, Instant now) {
        return !since.isAfter(now.plus(DRIFT)) && now.isBefore(since.plus(term));
    }
}
