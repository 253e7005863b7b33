package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@MappedEntity("trajectory")
record TrajectoryRow(
        @Id UUID id,
        @Version long version,
        String region,
        @Nullable TargetGroup targetGroup,
        LocalDate openedOn,
        PhaseName phase,
        LocalDate since,
        @Nullable UUID employerId,
        @Nullable UUID needId,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate lapsesOn) {
    static TrajectoryRow of(Trajectory trajectory, @Nullable TargetGroup group, LocalDate today) {
        Course course = trajectory.course(today);
        Optional<Stay> stay = course.stay();
        return new TrajectoryRow(
                trajectory.id().value(),
                trajectory.version(),
                trajectory.region().code(),
                group,
                trajectory.openedOn(),
                course.name(),
                course.since(),
                stay.map(Stay::employer).map(EmployerId::value).orElse(null),
                stay.map(Stay::need).map(NeedId::value).orElse(null),
                stay.map(Stay::firstDay).orElse(null),
                stay.map(Stay::lastDay).orElse(null),
                course.lapsesOn().orElse(null));
    }
}
