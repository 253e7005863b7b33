package nl.werkbrug.followup;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A short question to one side: how is it going? (nl: korte vraag). One tap answers it.
 *
 * @param employer where it is about
 */
public record Pulse(
        UUID id,
        TrajectoryId trajectory,
        Side side,
        EmployerId employer,
        Milestone milestone,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Signal signal,
        @Nullable String words) {
    /** Longest that somebody can add, in characters. */
    public static final int WORDS_LIMIT = 500;

    public boolean isOpen() {
        return answeredAt == null;
    }
}
