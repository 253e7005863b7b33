package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("candidate_holding")
record HoldingRow(
        @Id UUID id,
        UUID candidateId,
        String competence,
        Basis basis,
        int level,
        @Nullable String evidence,
        @Nullable LocalDate observedOn,
        Instant recordedAt,
        @Nullable Instant replacedAt) {
    static HoldingRow of(CandidateId candidate, Holding holding, Instant now) {
        return new HoldingRow(
                UUID.randomUUID(),
                candidate.value(),
                holding.competence().value(),
                holding.basis(),
                holding.level().number(),
                holding.evidence(),
                holding.observedOn(),
                now,
                null);
    }

    Holding toHolding() {
        return new Holding(
                new CompetenceCode(competence),
                Level.of(level).orElseThrow(),
                basis,
                evidence,
                observedOn);
    }
}
