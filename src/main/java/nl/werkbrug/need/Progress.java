package nl.werkbrug.need;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How far a need has come (nl: verloop).
 *
 * @param submittedAt when the employer sent it; null for one that the desk wrote itself
 * @param taken how many of its places are taken
 * @param activeAt when something last happened to it
 * @param confirmedAt when somebody last said that it is still needed
 */
public record Progress(
        @Nullable Instant submittedAt, int taken, Instant activeAt, @Nullable Instant confirmedAt) {
    /** Nothing happened yet. */
    public static final Progress NONE = begun(Instant.EPOCH);

    static Progress begun(Instant now) {
        return new Progress(null, 0, now, null);
    }

    Progress submitted(Instant now) {
        return new Progress(now, taken, now, confirmedAt);
    }

    Progress taken(int places, Instant now) {
        return new Progress(submittedAt, places, now, confirmedAt);
    }

    Progress confirmed(Instant now) {
        return new Progress(submittedAt, taken, now, now);
    }

    Progress active(Instant now) {
        return new Progress(submittedAt, taken, now, confirmedAt);
    }
}
