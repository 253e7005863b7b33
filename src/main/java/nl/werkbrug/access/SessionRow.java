package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("session")
record SessionRow(
        @Id String tokenHash,
        UUID accountId,
        Stage stage,
        String browser,
        Instant createdAt,
        Instant lastSeenAt) {}
