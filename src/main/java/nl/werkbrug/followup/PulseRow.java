package nl.werkbrug.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("pulse")
record PulseRow(
        @Id UUID id,
        UUID trajectoryId,
        Side side,
        UUID employerId,
        int stay,
        Milestone.Kind kind,
        int week,
        LocalDate happenedOn,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Signal signal,
        @Nullable String words) {
    static PulseRow of(Pulse pulse) {
        Milestone milestone = pulse.milestone();
        return new PulseRow(
                pulse.id(),
                pulse.trajectory().value(),
                pulse.side(),
                pulse.employer().value(),
                milestone.stay(),
                milestone.kind(),
                milestone.week(),
                milestone.on(),
                pulse.askedAt(),
                pulse.answeredAt(),
                pulse.signal(),
                pulse.words());
    }

    Pulse toPulse() {
        return new Pulse(
                id,
                new TrajectoryId(trajectoryId),
                side,
                new EmployerId(employerId),
                new Milestone(stay, kind, week, happenedOn),
                askedAt,
                answeredAt,
                signal,
                words);
    }
}
