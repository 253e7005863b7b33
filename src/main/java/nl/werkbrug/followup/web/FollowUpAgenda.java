package nl.werkbrug.followup.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;
import nl.werkbrug.followup.Due;
import nl.werkbrug.followup.DueList;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** With whom a coach speaks today, and what a coordinator has to see to. */
@Singleton
class FollowUpAgenda implements Agenda {
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final String WATCH = "/nazorg/toezicht";

    private final FollowUps followUps;

    FollowUpAgenda(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Region.ZONE);
        return Stream.concat(
                        reader.is(Role.COACH)
                                ? ofCoach(followUps.dueOfOwn(reader, today))
                                : Stream.of(),
                        reader.is(Role.COORDINATOR) ? ofCoordinator(reader) : Stream.of())
                .toList();
    }

    private static Stream<Task> ofCoach(DueList list) {
        return list.lines().stream()
                .map(due -> task(due.isEscalated() ? "followup.red" : "followup", "/nazorg", due));
    }

    private Stream<Task> ofCoordinator(Actor reader) {
        return Stream.concat(
                followUps.escalated(reader).lines().stream()
                        .map(due -> task("followup.escalated", WATCH, due)),
                followUps.withoutCoach(reader).lines().stream()
                        .map(due -> task("followup.coachless", WATCH, due)));
    }

    private static Task task(String name, String path, Due due) {
        Instant by = due.plannedOn().atTime(END_OF_DAY).atZone(Region.ZONE).toInstant();
        return Task.due(name, path, by, due.label());
    }
}
