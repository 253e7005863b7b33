package nl.werkbrug.trajectory;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A trajectory that a test takes step by step, and events with only what matters. */
public final class Way {
    public static final LocalDate START = LocalDate.of(2026, 1, 5);
    public static final EmployerId YARD = new EmployerId(new UUID(1, 1));
    public static final EmployerId BAKERY = new EmployerId(new UUID(1, 2));
    public static final NeedId WELDERS = new NeedId(new UUID(2, 1));
    public static final Words WORDS = new Words("Zo ging het");

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private Trajectory trajectory =
            new Trajectory(
                    new TrajectoryId(new UUID(3, 1)),
                    0,
                    new CandidateId(new UUID(4, 1)),
                    Region.of("flevoland"),
                    START,
                    List.of());

    /** Fails when one of these is refused. */
    public static Way of(TrajectoryEvent... events) {
        var way = new Way();
        for (TrajectoryEvent event : events) {
            if (way.take(event) instanceof Verdict.Refused(var reason)) {
                throw new AssertionError(event + " was refused: " + reason);
            }
        }
        return way;
    }

    /** Takes the step when it is accepted. */
    Verdict take(TrajectoryEvent event) {
        Verdict verdict = trajectory.judge(event);
        if (verdict instanceof Verdict.Accepted) {
            int next = trajectory.entries().size() + 1;
            trajectory = trajectory.took(new Entry(next, event, NOW, "Test"));
        }
        return verdict;
    }

    public Way then(TrajectoryEvent... events) {
        for (TrajectoryEvent event : events) {
            if (take(event) instanceof Verdict.Refused(var reason)) {
                throw new AssertionError(event + " was refused: " + reason);
            }
        }
        return this;
    }

    public Trajectory trajectory() {
        return trajectory;
    }

    public Course course() {
        return trajectory.course();
    }

    PhaseName phase() {
        return course().name();
    }

    /** The key of the reason behind the prefix; "accepted" when there is none. */
    static String reason(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> "accepted";
            case Verdict.Refused(var why) ->
                    why.message().substring("trajectory.refused.".length());
        };
    }

    public static LocalDate week(int weeks) {
        return START.plusWeeks(weeks);
    }

    public static PlanAgreed plan(LocalDate day) {
        var step = new PlannedStep(WORDS, StepOwner.CANDIDATE, day.plusWeeks(2));
        return new PlanAgreed(day, true, List.of(step));
    }

    public static IntroductionHeld met(
            LocalDate day, EmployerId employer, Wish candidate, Wish boss) {
        return new IntroductionHeld(
                day, employer, null, IntroductionKind.INTERVIEW, candidate, boss, null, null);
    }

    public static IntroductionHeld met(LocalDate day, EmployerId employer) {
        return met(day, employer, Wish.YES, Wish.DOUBT);
    }

    public static OrientationStarted orientation(
            LocalDate first, LocalDate last, EmployerId employer) {
        return new OrientationStarted(
                first,
                employer,
                null,
                WORDS,
                new AccountId(new UUID(5, 1)),
                first,
                last,
                24,
                Set.of(),
                List.of());
    }

    public static OrientationEnded ended(LocalDate day, OrientationOutcome outcome) {
        return new OrientationEnded(
                day,
                outcome,
                outcome == OrientationOutcome.PROCEED ? null : WORDS,
                null,
                outcome == OrientationOutcome.BROKEN_OFF ? Initiative.EMPLOYER : null);
    }

    static OrientationEvaluated evaluated(LocalDate day) {
        return new OrientationEvaluated(
                day,
                Evaluator.CANDIDATE,
                WORDS,
                null,
                null,
                Wish.YES,
                List.of(),
                List.of(),
                List.of());
    }

    static WorkExperienceStarted learning(LocalDate first, LocalDate last) {
        return new WorkExperienceStarted(
                first, YARD, null, WorkExperienceKind.BBL, WORDS, true, first, last, 32);
    }

    static WorkExperienceEnded learned(LocalDate day, WorkExperienceOutcome outcome) {
        return new WorkExperienceEnded(day, outcome, null, List.of());
    }

    public static Placed placed(LocalDate first, @Nullable LocalDate last) {
        return placed(first, last, YARD, null);
    }

    public static Placed placed(
            LocalDate first, @Nullable LocalDate last, EmployerId employer, @Nullable NeedId need) {
        return new Placed(
                first, employer, need, ContractKind.EMPLOYMENT, true, first, last, 32, null);
    }

    public static RetentionChecked checked(LocalDate day, boolean stillAtWork) {
        return new RetentionChecked(day, stillAtWork, 32, Signal.GREEN, Signal.GREEN);
    }

    public static DroppedOut dropped(LocalDate day) {
        return new DroppedOut(day, WORDS, DropoutGround.TRAVEL, Initiative.CANDIDATE, WORDS);
    }

    /** With a plan, and at the first introduction in week 1. */
    public static Way meeting() {
        return of(
                new IntakeHeld(START, null, null, null),
                plan(START),
                met(week(1), YARD),
                met(week(1), BAKERY, Wish.NO, Wish.YES));
    }

    /** Tries work at the yard from week 2 to 8. */
    public static Way orienting() {
        return meeting().then(orientation(week(2), week(8), YARD));
    }

    /** At work from week 10 on, with a contract until week 36. */
    public static Way working() {
        return orienting()
                .then(ended(week(8), OrientationOutcome.PROCEED))
                .then(placed(week(10), week(36)));
    }
}
