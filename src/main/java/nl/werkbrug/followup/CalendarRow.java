package nl.werkbrug.followup;

import io.micronaut.core.annotation.Introspected;

import java.time.LocalDate;
import java.util.UUID;

/** A planned contact as a calendar gets it. */
@Introspected
record CalendarRow(
        UUID id, long version, LocalDate plannedOn, UUID candidateId, String reference) {}
