package nl.werkbrug.competence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.UUID;

@MappedEntity("catalogue_relation")
record RelationRow(@Id UUID id, String code, Arrow.Kind kind, String other) {
    static RelationRow of(Arrow arrow) {
        return new RelationRow(
                UUID.randomUUID(), arrow.from().value(), arrow.kind(), arrow.to().value());
    }

    Arrow toArrow() {
        return new Arrow(new CompetenceCode(code), kind, new CompetenceCode(other));
    }
}
