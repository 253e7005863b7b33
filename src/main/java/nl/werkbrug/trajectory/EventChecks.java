package nl.werkbrug.trajectory;

import nl.werkbrug.condition.Hours;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What can be said of an event without knowing what came before. */
final class EventChecks {
    /** How far ahead a first day may lie, in weeks. */
    private static final int AHEAD_WEEKS = 26;

    private final Intake intake;
    private final LocalDate today;

    EventChecks(Intake intake, LocalDate today) {
        this.intake = intake;
        this.today = today;
    }

    void check(TrajectoryEvent event) {
        intake.check(!event.date().isAfter(today), "date", "trajectory.refused.future");
        switch (event) {
            case PlanAgreed agreed -> agreed(agreed);
            case OrientationStarted started -> started(started);
            case OrientationEnded ended -> ended(ended);
            case OrientationEvaluated evaluated -> evaluated(evaluated);
            case WorkExperienceStarted started -> started(started);
            case Placed placed -> placed(placed);
            case RetentionChecked checked -> hours(checked.hours());
            case Corrected correction -> corrected(correction);
            default -> {
                // Its fields say enough.
            }
        }
    }

    private void agreed(PlanAgreed agreed) {
        intake.check(!agreed.steps().isEmpty(), "steps", "trajectory.refused.steps");
        intake.check(
                agreed.steps().size() <= PlanAgreed.LIMIT,
                "steps",
                "refusal.list.long",
                PlanAgreed.LIMIT);
    }

    private void started(OrientationStarted started) {
        days(started.firstDay(), started.lastDay());
        LocalDate limit = started.firstDay().plusWeeks(Orientation.WEEKS);
        intake.check(
                !started.lastDay().isAfter(limit), "lastDay", "trajectory.refused.weeks", limit);
        hours(started.hours());
    }

    private void started(WorkExperienceStarted started) {
        days(started.firstDay(), started.lastDay());
        hours(started.hours());
    }

    private void placed(Placed placed) {
        days(placed.firstDay(), placed.lastDay());
        hours(placed.hours());
    }

    private void ended(OrientationEnded ended) {
        boolean proceeds = ended.outcome() == OrientationOutcome.PROCEED;
        boolean brokenOff = ended.outcome() == OrientationOutcome.BROKEN_OFF;
        intake.check(proceeds || ended.reason() != null, "reason", "refusal.required");
        intake.check(!brokenOff || ended.initiative() != null, "initiative", "refusal.required");
    }

    /** What somebody says of the own competences is no proof. */
    private void evaluated(OrientationEvaluated evaluated) {
        boolean own = evaluated.by() == Evaluator.CANDIDATE;
        intake.check(!own || evaluated.seen().isEmpty(), "seen", "trajectory.refused.ownSeen");
    }

    private void corrected(Corrected correction) {
        TrajectoryEvent instead = correction.instead();
        if (instead != null) {
            check(instead);
        }
    }

    private void days(LocalDate first, @Nullable LocalDate last) {
        intake.check(
                last == null || !last.isBefore(first), "lastDay", "trajectory.refused.reversed");
        intake.check(
                !first.isAfter(today.plusWeeks(AHEAD_WEEKS)),
                "firstDay",
                "trajectory.refused.ahead",
                AHEAD_WEEKS);
    }

    private void hours(@Nullable Integer hours) {
        intake.number("hours", hours, 1, Hours.LIMIT);
    }
}
