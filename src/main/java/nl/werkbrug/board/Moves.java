package nl.werkbrug.board;

import static nl.werkbrug.trajectory.PhaseName.DURABLE;
import static nl.werkbrug.trajectory.PhaseName.ENDED;
import static nl.werkbrug.trajectory.PhaseName.PAUSED;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.Phase;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Placement;
import nl.werkbrug.trajectory.Prospects;
import nl.werkbrug.trajectory.Resumed;
import nl.werkbrug.trajectory.Stay;
import nl.werkbrug.trajectory.TrajectoryEvent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a trajectory can go from the column in which it stands, by the rules of its events. */
public record Moves(Course course, LocalDate today) {
    /**
     * Where a card may be let go, as far as its column says; the trajectory itself may know better.
     */
    public static Set<PhaseName> reachableFrom(PhaseName here) {
        return here == PAUSED
                ? EnumSet.complementOf(EnumSet.of(PAUSED))
                : Arrays.stream(PhaseName.values())
                        .filter(there ->
                                Arrays.stream(Route.values())
                                        .anyMatch(route -> route.leads(here, there)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PhaseName.class)));
    }

    /** To every other column, in their order. */
    public List<Move> all() {
        return Arrays.stream(PhaseName.values())
                .filter(phase -> phase != course.name())
                .map(this::to)
                .toList();
    }

    public Move to(PhaseName there) {
        var events = eventsTo(there);
        return events.isEmpty()
                ? new Move.Refused(there, whyNot(there))
                : new Move.Possible(there, events);
    }

    private List<Class<? extends TrajectoryEvent>> eventsTo(PhaseName there) {
        if (course.phase() instanceof Phase.OnHold(Phase before) && before.name() == there) {
            return List.of(Resumed.class);
        }
        var prospects = new Prospects(course, today);
        return Arrays.stream(Route.values())
                .filter(route -> route.leads(course.name(), there))
                .map(Route::event)
                .filter(prospects::allow)
                .filter(_ -> isFree(there))
                .<Class<? extends TrajectoryEvent>>map(event -> event)
                .toList();
    }

    /** What the phase alone does not say. */
    private boolean isFree(PhaseName there) {
        return switch (there) {
            case WORK_EXPERIENCE -> !isOrienting();
            case PLACEMENT -> !isOrienting();
            case DURABLE -> isDueForDurable();
            case INTAKE, PLAN, PREPARATION, INTRODUCTION, ORIENTATION, PAUSED, ENDED -> true;
        };
    }

    private boolean isOrienting() {
        return course.name() == PhaseName.ORIENTATION
                && course.stay().filter(Stay::isRunning).isPresent();
    }

    private boolean isDueForDurable() {
        return course.placement()
                .filter(Placement::isRunning)
                .filter(placement -> !today.isBefore(placement.durableFrom()))
                .isPresent();
    }

    private Refusal whyNot(PhaseName there) {
        if (there == course.name()) {
            return refused("board.refused.here");
        }
        if (course.name() == PAUSED || course.name() == ENDED) {
            return refused("trajectory.refused.phase." + course.name());
        }
        if (isOrienting() && (there == PhaseName.PLACEMENT || there == PhaseName.WORK_EXPERIENCE)) {
            return refused("trajectory.refused.orientation.running");
        }
        return there == DURABLE && course.placement().isPresent()
                ? refused("board.refused.durable", course.placement().orElseThrow().durableFrom())
                : refused("board.refused." + there);
    }

    private static Refusal refused(String message, Object... arguments) {
        return Refusal.of("phase", message, arguments);
    }
}
