package nl.werkbrug.candidate;

import io.micronaut.core.annotation.Introspected;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What stands on a card and not in the row of a candidate. */
@Introspected
record CardRow(
        UUID id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable LocalDate lastContactOn,
        @Nullable String formerReferences,
        Instant addedAt) {}
