package nl.werkbrug.trajectory;

import static nl.werkbrug.trajectory.PhaseName.DURABLE;
import static nl.werkbrug.trajectory.PhaseName.ENDED;
import static nl.werkbrug.trajectory.PhaseName.INTAKE;
import static nl.werkbrug.trajectory.PhaseName.INTRODUCTION;
import static nl.werkbrug.trajectory.PhaseName.ORIENTATION;
import static nl.werkbrug.trajectory.PhaseName.PAUSED;
import static nl.werkbrug.trajectory.PhaseName.PLACEMENT;
import static nl.werkbrug.trajectory.PhaseName.PLAN;
import static nl.werkbrug.trajectory.PhaseName.PREPARATION;
import static nl.werkbrug.trajectory.PhaseName.WORK_EXPERIENCE;
import static nl.werkbrug.trajectory.Verdict.accepted;
import static nl.werkbrug.trajectory.Verdict.refused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The state machine of domain.md, "Trajectory": in which phase an event may happen, what it asks
 * for, and where it leads.
 */
final class Rules {
    private static final Set<PhaseName> MEETING =
            EnumSet.of(PLAN, PREPARATION, INTRODUCTION, ORIENTATION);
    private static final Set<PhaseName> PREPARING = EnumSet.of(PLAN, PREPARATION, INTRODUCTION);
    private static final Set<PhaseName> AT_WORK = EnumSet.of(PLACEMENT, DURABLE);

    private Rules() {}

    /** In which phases an event may happen; more may be asked of it then. */
    static Set<PhaseName> phasesOf(Class<? extends TrajectoryEvent> event) {
        return Allowed.IN.getOrDefault(event, EnumSet.allOf(PhaseName.class));
    }

    /** How far a trajectory is after an event, or why the event cannot have happened. */
    static Verdict take(Course course, int number, TrajectoryEvent event) {
        LocalDate last = course.last();
        if (last != null && event.date().isBefore(last)) {
            return refused("before", last);
        }
        Course then = course.on(event.date()).at(event.date());
        if (!phasesOf(event.getClass()).contains(then.name())) {
            return refused("phase." + then.name(), event.getClass().getSimpleName());
        }
        return then.gone() != null && !endsWork(event)
                ? refused("gone", then.gone())
                : apply(then, number, event);
    }

    private static boolean endsWork(TrajectoryEvent event) {
        return event instanceof ContractEnded || event instanceof DroppedOut;
    }

    private static Verdict apply(Course course, int number, TrajectoryEvent event) {
        return switch (event) {
            case IntakeHeld _ -> accepted(course);
            case PlanAgreed agreed -> agree(course, agreed);
            case PreparationStarted started ->
                    accepted(course.in(new Phase.Preparation(), started.date()));
            case IntroductionHeld held -> meet(course, held);
            case OrientationStarted started -> OrientationRules.start(course, number, started);
            case OrientationExtended extended -> OrientationRules.extend(course, extended);
            case OrientationEvaluated evaluated -> OrientationRules.evaluate(course, evaluated);
            case OrientationEnded ended -> OrientationRules.end(course, ended);
            case ProceedWithdrawn withdrawn -> withdraw(course, withdrawn);
            case WorkExperienceStarted started -> LearningRules.start(course, number, started);
            case WorkExperienceEnded ended -> LearningRules.end(course, ended);
            case Placed placed -> WorkRules.place(course, number, placed);
            case ContractExtended extended -> WorkRules.extend(course, extended);
            case ContractEnded ended -> WorkRules.end(course, ended);
            case RetentionChecked checked -> WorkRules.check(course, checked);
            case DroppedOut dropped -> dropOut(course, dropped);
            case Paused paused -> pause(course, paused);
            case Resumed resumed -> resume(course, resumed);
            case Ended ended -> end(course, ended);
            case Reopened reopened -> accepted(course.in(new Phase.Intake(), reopened.date()));
            case Corrected _ -> throw new IllegalArgumentException("Corrections are taken apart");
        };
    }

    private static Verdict agree(Course course, PlanAgreed agreed) {
        if (!agreed.candidateAgrees()) {
            return refused("agreement");
        }
        return switch (course.phase()) {
            case Phase.Intake _ -> accepted(course.in(new Phase.Plan(), agreed.date()));
            case Phase.OnHold(Phase.Intake _) -> accepted(course.with(new Phase.Plan()));
            default -> accepted(course);
        };
    }

    private static Verdict meet(Course course, IntroductionHeld held) {
        Course met = course.met(held);
        return accepted(
                course.phase() instanceof Phase.Orienting
                        ? met
                        : met.in(new Phase.Introducing(), held.date()));
    }

    /** What was to follow on an orientation or a learning job does not. */
    private static Verdict withdraw(Course course, ProceedWithdrawn withdrawn) {
        boolean waits =
                switch (course.phase()) {
                    case Phase.Orienting(Orientation orientation) -> orientation.proceeds();
                    case Phase.Learning(WorkExperience experience) -> !experience.isRunning();
                    default -> false;
                };
        return waits
                ? accepted(course.leaving().in(new Phase.Introducing(), withdrawn.date()))
                : refused("proceed");
    }

    private static Verdict dropOut(Course course, DroppedOut dropped) {
        return switch (course.phase()) {
            case Phase.Learning(WorkExperience experience) when experience.isRunning() ->
                    accepted(back(course, experience.ended(dropped.date(), true), dropped));
            case Phase.Working(Placement placement) when placement.isRunning() ->
                    WorkRules.dropOut(course, placement, dropped);
            default -> refused("over");
        };
    }

    /** To meeting companies, with the experience kept. */
    static Course back(Course course, Stay ended, TrajectoryEvent event) {
        return course.leaving(ended).in(new Phase.Introducing(), event.date());
    }

    /** How long somebody stood in a phase goes on counting during a pause. */
    private static Verdict pause(Course course, Paused paused) {
        return accepted(course.in(new Phase.OnHold(course.phase()), paused.date()));
    }

    private static Verdict resume(Course course, Resumed resumed) {
        return course.phase() instanceof Phase.OnHold(Phase before)
                ? accepted(course.in(before, resumed.date()))
                : refused("resume");
    }

    private static Verdict end(Course course, Ended ended) {
        Course left =
                course.stay()
                        .map(stay -> course.leaving(stopped(stay, ended.date())))
                        .orElse(course);
        return accepted(left.in(new Phase.Closed(ended.reason()), ended.date()));
    }

    /** Work goes on when the region no longer follows it; learning does not. */
    private static Stay stopped(Stay stay, LocalDate day) {
        return switch (stay) {
            case Orientation it when it.isRunning() -> it.ended(day, null);
            case WorkExperience it when it.isRunning() -> it.ended(day, false);
            case Orientation _, WorkExperience _, Placement _ -> stay;
        };
    }

    /** The second column of the table. */
    private static final class Allowed {
        static final Map<Class<? extends TrajectoryEvent>, Set<PhaseName>> IN =
                Map.ofEntries(
                        in(IntakeHeld.class, EnumSet.of(INTAKE)),
                        in(PlanAgreed.class, EnumSet.complementOf(EnumSet.of(ENDED))),
                        in(PreparationStarted.class, PREPARING),
                        in(IntroductionHeld.class, MEETING),
                        in(OrientationStarted.class, EnumSet.of(INTRODUCTION)),
                        in(OrientationExtended.class, EnumSet.of(ORIENTATION)),
                        in(OrientationEnded.class, EnumSet.of(ORIENTATION)),
                        in(OrientationEvaluated.class, EnumSet.complementOf(EnumSet.of(ENDED))),
                        in(ProceedWithdrawn.class, EnumSet.of(ORIENTATION, WORK_EXPERIENCE)),
                        in(WorkExperienceStarted.class, EnumSet.of(INTRODUCTION, ORIENTATION)),
                        in(WorkExperienceEnded.class, EnumSet.of(WORK_EXPERIENCE)),
                        in(
                                Placed.class,
                                union(AT_WORK, INTRODUCTION, ORIENTATION, WORK_EXPERIENCE)),
                        in(ContractExtended.class, AT_WORK),
                        in(ContractEnded.class, AT_WORK),
                        in(RetentionChecked.class, union(AT_WORK, PAUSED)),
                        in(DroppedOut.class, union(AT_WORK, WORK_EXPERIENCE)),
                        in(Paused.class, EnumSet.complementOf(EnumSet.of(ENDED, PAUSED))),
                        in(Resumed.class, EnumSet.of(PAUSED)),
                        in(Ended.class, EnumSet.complementOf(EnumSet.of(ENDED))),
                        in(Reopened.class, EnumSet.of(ENDED)));

        private static Map.Entry<Class<? extends TrajectoryEvent>, Set<PhaseName>> in(
                Class<? extends TrajectoryEvent> event, Set<PhaseName> phases) {
            return Map.entry(event, phases);
        }

        private static Set<PhaseName> union(Set<PhaseName> some, PhaseName... more) {
            var all = EnumSet.copyOf(some);
            all.addAll(Set.of(more));
            return all;
        }
    }
}
