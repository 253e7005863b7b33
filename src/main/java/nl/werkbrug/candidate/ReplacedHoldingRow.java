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

/** What someone held until then: history, never read for a match. */
@MappedEntity("candidate_replaced_holding")
record ReplacedHoldingRow(
        @Id UUID id,
        UUID candidateId,
        String competence,
        Basis basis,
        int level,
        @Nullable String evidence,
        @Nullable LocalDate observedOn,
        Instant replacedAt) {
    static ReplacedHoldingRow of(CandidateId candidate, Holding holding, Instant now) {
        return new ReplacedHoldingRow(
                UUID.randomUUID(),
                candidate.value(),
                holding.competence().value(),
                holding.basis(),
                holding.level().number(),
                holding.evidence(),
                holding.observedOn(),
                now);
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
