package nl.werkbrug.trajectory;

import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step as it is given: unread text. One without words is none. */
public record StepForm(@Nullable String what, @Nullable String turn, @Nullable String due) {
    /** Longest description, in characters. */
    public static final int WHAT_LIMIT = 300;

    public static StepForm of(PlanStep step) {
        return new StepForm(step.what(), step.turn().name(), step.due().toString());
    }

    public boolean isBlank() {
        return (what == null || what.isBlank()) && (due == null || due.isBlank());
    }

    /** Refuses with the number of the step and its field. */
    static List<PlanStep> read(List<StepForm> forms) {
        var intake = new Intake();
        var steps = new ArrayList<PlanStep>();
        for (int i = 0; i < forms.size(); i++) {
            if (!forms.get(i).isBlank()) {
                forms.get(i).read("steps[" + i + "].", intake).ifPresent(steps::add);
            }
        }
        boolean none = forms.stream().allMatch(StepForm::isBlank);
        intake.check(!none, "steps", "trajectory.refused.steps");
        intake.check(
                steps.size() <= PlanAgreed.LIMIT, "steps", "refusal.list.long", PlanAgreed.LIMIT);
        intake.finish();
        return steps;
    }

    private Optional<PlanStep> read(String path, Intake intake) {
        String said = intake.proseLine(path + "what", what, WHAT_LIMIT);
        intake.check(what != null && !what.isBlank(), path + "what", "refusal.required");
        StepOwner owner = intake.word(path + "turn", StepOwner.class, turn);
        intake.check(turn != null && !turn.isBlank(), path + "turn", "refusal.required");
        LocalDate day = intake.read(path + "due", due, StepForm::day, "refusal.unreadable");
        intake.check(due != null && !due.isBlank(), path + "due", "refusal.required");
        intake.date(path + "due", day);
        return said == null || owner == null || day == null
                ? Optional.empty()
                : Optional.of(PlanStep.open(said, owner, day));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
