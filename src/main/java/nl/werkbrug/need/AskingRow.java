package nl.werkbrug.need;

import io.micronaut.core.annotation.Introspected;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** An open need that names the competence which was asked for, and whose it is. */
@Introspected
record AskingRow(UUID id, @Nullable UUID employerId) {}
