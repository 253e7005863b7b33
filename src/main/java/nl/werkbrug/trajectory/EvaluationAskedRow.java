package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;
import java.util.UUID;

/** For which orientation both sides were asked; the number is that of the event it began with. */
@MappedEntity("evaluation_asked")
record EvaluationAskedRow(@Id UUID id, UUID trajectoryId, int number, Instant askedAt) {}
