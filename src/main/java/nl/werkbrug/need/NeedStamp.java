package nl.werkbrug.need;

import io.micronaut.core.annotation.Introspected;

import java.util.UUID;

/** Which version of a need is stored. */
@Introspected
record NeedStamp(UUID id, long version) {}
