package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("candidate_dispute")
record DisputeRow(
        @Id UUID id,
        UUID candidateId,
        String fact,
        @Nullable String words,
        Instant raisedAt,
        Dispute.@Nullable Outcome outcome,
        @Nullable String answer,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {
    static DisputeRow of(Dispute dispute) {
        return new DisputeRow(
                dispute.id(),
                dispute.candidate().value(),
                dispute.fact().name(),
                dispute.words(),
                dispute.raisedAt(),
                dispute.outcome(),
                dispute.answer(),
                dispute.settledBy(),
                dispute.settledAt());
    }

    Dispute toDispute() {
        return new Dispute(
                id,
                new CandidateId(candidateId),
                new Fact(fact),
                words,
                raisedAt,
                outcome,
                answer,
                settledBy,
                settledAt);
    }
}
