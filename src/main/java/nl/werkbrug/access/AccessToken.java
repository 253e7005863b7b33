package nl.werkbrug.access;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What lets a program in as its owner (nl: toegangssleutel); the secret itself is nowhere. */
public record AccessToken(UUID id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}
