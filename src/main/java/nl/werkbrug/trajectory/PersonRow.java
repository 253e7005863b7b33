package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Whose trajectory it is; the only place that says so. */
@MappedEntity("trajectory_person")
record PersonRow(@Id UUID trajectoryId, UUID candidateId, @Nullable UUID openFor) {}
