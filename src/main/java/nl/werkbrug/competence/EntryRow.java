package nl.werkbrug.competence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.List;
import java.util.Set;

/** The words of a competence; of a built-in one they stand in for those of the program. */
@MappedEntity("catalogue_entry")
record EntryRow(
        @Id String code,
        String labelNl,
        String labelEn,
        String description,
        String sector,
        Origin origin) {
    static EntryRow of(CompetenceCode code, CompetenceWords words, Origin origin) {
        return new EntryRow(
                code.value(),
                words.labels().nl(),
                words.labels().en(),
                words.description(),
                words.sector(),
                origin);
    }

    CompetenceCode toCode() {
        return new CompetenceCode(code);
    }

    CompetenceWords words() {
        return new CompetenceWords(new Competence.Labels(labelNl, labelEn), description, sector);
    }

    /** Without relations and synonyms, which stand elsewhere. */
    Competence toCompetence() {
        return new Competence(
                toCode(),
                words().labels(),
                description,
                sector,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of());
    }
}
