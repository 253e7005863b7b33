package nl.werkbrug.message;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("alert")
record AlertRow(
        @Id UUID id,
        UUID candidateId,
        UUID needId,
        AlertTold told,
        Instant foundAt,
        @Nullable Instant seenAt) {
    static AlertRow of(Pair pair, AlertTold told, Instant now) {
        return new AlertRow(
                UUID.randomUUID(), pair.candidate().value(), pair.need().value(), told, now, null);
    }

    Pair pair() {
        return new Pair(new CandidateId(candidateId), new NeedId(needId));
    }

    /** Somebody and a need. */
    record Pair(CandidateId candidate, NeedId need) {}
}
