package nl.werkbrug.followup;

import io.micronaut.core.annotation.Introspected;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Who stays beside the candidate of a trajectory. */
@Introspected
record CoachRow(UUID trajectoryId, @Nullable UUID coachId) {}
