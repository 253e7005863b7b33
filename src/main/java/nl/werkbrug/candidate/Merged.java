package nl.werkbrug.candidate;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * That two files became one (nl: samengevoegd), and perhaps two again.
 *
 * @param reference of the file that is no more; unknown when there are two again
 */
public record Merged(
        UUID id,
        CandidateId kept,
        CandidateId other,
        @Nullable String reference,
        String by,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {
    public boolean isInForce() {
        return undoneAt == null;
    }
}
