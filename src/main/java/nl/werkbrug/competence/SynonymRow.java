package nl.werkbrug.competence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.UUID;

@MappedEntity("catalogue_synonym")
record SynonymRow(@Id UUID id, String code, String words) {
    static SynonymRow of(CompetenceCode code, String words) {
        return new SynonymRow(UUID.randomUUID(), code.value(), words);
    }
}
