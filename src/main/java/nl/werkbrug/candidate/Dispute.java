package nl.werkbrug.candidate;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody says that a fact about them is wrong (nl: betwisting; AVG, article 18(1)(a)): the fact
 * does not count until it is settled. A null outcome means that it still waits.
 */
public record Dispute(
        UUID id,
        CandidateId candidate,
        Fact fact,
        @Nullable String words,
        Instant raisedAt,
        @Nullable Outcome outcome,
        @Nullable String answer,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    /** How a dispute ended. */
    public enum Outcome {
        /** The fact was put right; it counts again, as it stands now. */
        CORRECTED,
        /** The fact is gone. */
        REMOVED,
        /** The fact was right after all, and counts again. */
        KEPT
    }

    public boolean isOpen() {
        return outcome == null;
    }

    Dispute settled(Outcome how, @Nullable String why, String by, Instant at) {
        return new Dispute(id, candidate, fact, words, raisedAt, how, why, by, at);
    }
}
