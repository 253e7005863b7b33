package nl.werkbrug.candidate;

import io.micronaut.core.annotation.Introspected;

import java.time.Instant;
import java.util.UUID;

/** Since when somebody has agreed to be matched. */
@Introspected
record AgreedSince(UUID candidateId, Instant since) {}
