package nl.werkbrug.competence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("catalogue_link")
record LinkRow(@Id String uri, String code) {
    CompetenceCode from() {
        return new CompetenceCode(uri);
    }

    CompetenceCode to() {
        return new CompetenceCode(code);
    }
}
