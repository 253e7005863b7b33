package nl.werkbrug.candidate;

import io.micronaut.core.annotation.Introspected;

import java.util.UUID;

/** Which version of somebody stands in the store. */
@Introspected
record VersionRow(UUID id, long version) {}
