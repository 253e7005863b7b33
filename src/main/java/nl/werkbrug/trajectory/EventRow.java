package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("trajectory_event")
record EventRow(
        @Id @GeneratedValue @Nullable Long id,
        UUID trajectoryId,
        int number,
        String kind,
        LocalDate happenedOn,
        @Nullable UUID employerId,
        String facts,
        Instant recordedAt,
        String recordedBy) {}
