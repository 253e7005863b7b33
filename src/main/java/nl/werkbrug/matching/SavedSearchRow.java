package nl.werkbrug.matching;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("saved_search")
record SavedSearchRow(
        @Id UUID id,
        @Version long version,
        UUID accountId,
        String name,
        String question,
        Instant createdAt) {
    SavedSearchRow withName(String other) {
        return new SavedSearchRow(id, version, accountId, other, question, createdAt);
    }
}
