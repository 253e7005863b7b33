package nl.werkbrug.competence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

/** Only of a competence that is not offered. */
@MappedEntity("catalogue_standing")
record StandingRow(@Id String code, Standing standing, @Nullable String mergedInto) {
    CompetenceCode toCode() {
        return new CompetenceCode(code);
    }

    /** Itself when it was not merged. */
    CompetenceCode into() {
        return new CompetenceCode(mergedInto == null ? code : mergedInto);
    }
}
