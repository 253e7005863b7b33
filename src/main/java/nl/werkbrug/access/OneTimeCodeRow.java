package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("one_time_code")
record OneTimeCodeRow(
        @Id String codeHash,
        CodeKind kind,
        @Nullable UUID accountId,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
