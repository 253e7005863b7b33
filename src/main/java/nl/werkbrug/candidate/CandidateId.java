package nl.werkbrug.candidate;

import java.util.UUID;

/** Identifies one candidate. */
public record CandidateId(UUID value) {
    public static CandidateId create() {
        return new CandidateId(UUID.randomUUID());
    }
}
