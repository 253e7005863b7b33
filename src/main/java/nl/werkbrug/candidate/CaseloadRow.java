package nl.werkbrug.candidate;

import io.micronaut.core.annotation.Introspected;

import java.util.UUID;

/** How many people of some regions have this coach. */
@Introspected
record CaseloadRow(UUID coachId, long people) {}
