package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;
import java.util.UUID;

/** Added and never changed. */
@MappedEntity("candidate_change")
record ChangeRow(
        @Id UUID id,
        UUID candidateId,
        String fact,
        Change.Kind kind,
        String changedBy,
        Instant changedAt) {
    static ChangeRow of(CandidateId candidate, Change change) {
        return new ChangeRow(
                UUID.randomUUID(),
                candidate.value(),
                change.fact().name(),
                change.kind(),
                change.by(),
                change.at());
    }

    Change toChange() {
        return new Change(new Fact(fact), kind, changedBy, changedAt);
    }
}
