package nl.werkbrug.exchange;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.UUID;

@MappedEntity("import_column")
record KnownColumnRow(@Id UUID id, String region, Subject subject, String name, String field) {
    KnownColumnRow meaning(String other) {
        return new KnownColumnRow(id, region, subject, name, other);
    }
}
