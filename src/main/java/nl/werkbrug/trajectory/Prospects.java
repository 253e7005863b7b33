package nl.werkbrug.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What may happen next, and which of it is likeliest (nl: vooruitzicht). */
public record Prospects(Course course, LocalDate today) {
    private static final List<Class<? extends TrajectoryEvent>> OF_A_RUNNING_STAY =
            List.of(
                    OrientationExtended.class,
                    OrientationEnded.class,
                    WorkExperienceEnded.class,
                    ContractExtended.class,
                    ContractEnded.class,
                    DroppedOut.class);

    /** In which phases an event may happen; more may be asked of it then. */
    public static Set<PhaseName> phasesOf(Class<? extends TrajectoryEvent> event) {
        return Rules.phasesOf(event);
    }

    /** Whether it makes sense to ask for such an event here. */
    public boolean allow(Class<? extends TrajectoryEvent> event) {
        boolean allowed = phasesOf(event).contains(course.name());
        if (OF_A_RUNNING_STAY.contains(event)) {
            return allowed && isRunning();
        }
        if (event == OrientationEvaluated.class) {
            return allowed && course.toEvaluate(today).isPresent();
        }
        return allowed && (event != ProceedWithdrawn.class || proceeds());
    }

    /** The next step that most people take from here. */
    public Class<? extends TrajectoryEvent> likeliest() {
        return switch (course.phase()) {
            case Phase.Intake _ -> course.last() == null ? IntakeHeld.class : PlanAgreed.class;
            case Phase.Plan _, Phase.Preparation _ -> IntroductionHeld.class;
            case Phase.Introducing _ ->
                    hasDoor() ? OrientationStarted.class : IntroductionHeld.class;
            case Phase.Orienting _ -> isRunning() ? OrientationEnded.class : Placed.class;
            case Phase.Learning _ -> isRunning() ? WorkExperienceEnded.class : Placed.class;
            case Phase.Working(Placement placement) -> atWork(placement);
            case Phase.OnHold _ -> Resumed.class;
            case Phase.Closed _ -> Reopened.class;
        };
    }

    private static Class<? extends TrajectoryEvent> atWork(Placement placement) {
        if (!placement.isRunning()) {
            return Placed.class;
        }
        return placement.isConfirmedAfterAYear() ? Ended.class : RetentionChecked.class;
    }

    private boolean isRunning() {
        return course.stay().filter(Stay::isRunning).isPresent();
    }

    /** An orientation or a learning job is over and something is to follow. */
    private boolean proceeds() {
        boolean atWork = course.placement().isPresent();
        return !atWork && course.stay().isPresent() && !isRunning();
    }

    /** Somebody said yes to an employer and did not go there yet. */
    private boolean hasDoor() {
        var been = course.stays().stream().map(Stay::employer).toList();
        return Stream.of(course.introductions())
                .flatMap(List::stream)
                .anyMatch(held ->
                        held.opensDoorTo(held.employer()) && !been.contains(held.employer()));
    }
}
