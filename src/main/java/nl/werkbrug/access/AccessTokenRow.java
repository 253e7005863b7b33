package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("access_token")
record AccessTokenRow(
        @Id UUID id,
        UUID accountId,
        String tokenHash,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {
    AccessToken toAccessToken() {
        return new AccessToken(id, name, createdAt, lastUsedAt);
    }
}
