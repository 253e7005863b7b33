package nl.werkbrug.proposal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A candidate says that something in the letter is not right (nl: tegenspraak). Open until a person
 * has looked at it.
 */
public record Objection(
        @Nullable String words,
        Instant raisedAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy) {
    public boolean isOpen() {
        return settledAt == null;
    }
}
