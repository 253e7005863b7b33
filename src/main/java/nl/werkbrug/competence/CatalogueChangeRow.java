package nl.werkbrug.competence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;
import java.util.UUID;

/** Added and never changed. */
@MappedEntity("catalogue_change")
record CatalogueChangeRow(
        @Id UUID id,
        String code,
        CatalogueDeed deed,
        String told,
        String changedBy,
        Instant changedAt) {
    static CatalogueChangeRow of(CatalogueChange change) {
        return new CatalogueChangeRow(
                UUID.randomUUID(),
                change.code().value(),
                change.deed(),
                change.told(),
                change.by(),
                change.at());
    }

    CatalogueChange toChange() {
        return new CatalogueChange(new CompetenceCode(code), deed, told, changedBy, changedAt);
    }
}
