package nl.werkbrug.candidate;

import io.micronaut.core.annotation.Introspected;

import java.util.UUID;

/** Two people who have a key in common. */
@Introspected
record PairRow(UUID firstId, UUID secondId) {
    Pair toPair() {
        return Pair.of(new CandidateId(firstId), new CandidateId(secondId));
    }
}
