package nl.werkbrug.trajectory.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.Entry;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.Stay;
import nl.werkbrug.trajectory.Trajectory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A trajectory over the API: where it stands today, and everything that happened. */
@Serdeable
record TrajectoryJson(
        UUID id,
        long version,
        UUID candidate,
        String region,
        String phase,
        LocalDate since,
        LocalDate openedOn,
        @Nullable UUID employer,
        @Nullable UUID need,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Map<String, Object>> events) {
    /** With what people said, for who may read that. */
    static TrajectoryJson of(Trajectory trajectory, boolean named, LocalDate today) {
        Course course = trajectory.course(today);
        Optional<Stay> stay = course.stay();
        return new TrajectoryJson(
                trajectory.id().value(),
                trajectory.version(),
                trajectory.candidate().value(),
                trajectory.region().code(),
                course.name().name(),
                course.since(),
                trajectory.openedOn(),
                stay.map(Stay::employer).map(EmployerId::value).orElse(null),
                stay.map(Stay::need).map(NeedId::value).orElse(null),
                stay.map(Stay::firstDay).orElse(null),
                stay.map(Stay::lastDay).orElse(null),
                trajectory.entries().stream().map(entry -> event(entry, named)).toList());
    }

    private static Map<String, Object> event(Entry entry, boolean named) {
        var form = named ? EventForm.of(entry.event()) : EventForm.factsOf(entry.event());
        var event = new LinkedHashMap<String, Object>();
        event.put("number", entry.number());
        event.put("type", entry.event().getClass().getSimpleName());
        form.fields()
                .forEach((name, value) ->
                        Optional.ofNullable(value).ifPresent(there -> event.put(name, there)));
        event.put("recordedAt", entry.recordedAt().toString());
        event.put("recordedBy", entry.recordedBy());
        return event;
    }
}
