package nl.werkbrug.privacy;

import io.micronaut.core.annotation.Introspected;

import java.time.Instant;
import java.util.UUID;

/** When somebody wrote in a file, by the number that it has in the log. */
@Introspected
record ChangedAt(UUID subject, Instant at) {}
