package nl.werkbrug.need;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Level;

import java.util.UUID;

/** The place is the rank, from 1. */
@MappedEntity("need_criterion")
record CriterionRow(
        @Id UUID id,
        UUID needId,
        int place,
        String competence,
        int minLevel,
        boolean must,
        boolean learnable) {
    static CriterionRow of(NeedId need, int place, Criterion criterion) {
        return new CriterionRow(
                UUID.randomUUID(),
                need.value(),
                place,
                criterion.competence().value(),
                criterion.minLevel().number(),
                criterion.must(),
                criterion.learnable());
    }

    Criterion toCriterion() {
        return new Criterion(
                new CompetenceCode(competence), Level.of(minLevel).orElseThrow(), must, learnable);
    }
}
