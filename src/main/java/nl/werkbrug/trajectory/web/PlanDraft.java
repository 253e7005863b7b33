package nl.werkbrug.trajectory.web;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.PlanAgreed;
import nl.werkbrug.trajectory.PlanStep;
import nl.werkbrug.trajectory.StepForm;
import nl.werkbrug.trajectory.StepPlan;
import nl.werkbrug.web.FormFields;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps as they stand on the page, with room for more.
 *
 * @param version of the plan that is changed; blank for a new one
 */
public record PlanDraft(String version, List<StepForm> steps, List<Refusal> refusals) {
    private static final int ROOM = 3;

    public PlanDraft {
        steps = List.copyOf(steps);
        refusals = List.copyOf(refusals);
    }

    /** What is written already; of an agreed plan what has still to be done. */
    static PlanDraft of(PlanView view) {
        var steps =
                view.next()
                        .map(plan -> plan.steps().stream())
                        .or(() -> view.current().map(PlanDraft::toDo))
                        .orElse(Stream.of())
                        .map(StepForm::of)
                        .toList();
        String version = view.next().map(plan -> "" + plan.version()).orElse("");
        return new PlanDraft(version, steps, List.of()).withRoom();
    }

    private static Stream<PlanStep> toDo(StepPlan plan) {
        return plan.steps().stream().filter(PlanStep::isOpen);
    }

    static PlanDraft of(FormFields typed) {
        var what = typed.values("what");
        var turn = typed.values("turn");
        var due = typed.values("due");
        int rows = Math.min(PlanAgreed.LIMIT + ROOM, what.size());
        var steps =
                IntStream.range(0, rows)
                        .mapToObj(i -> new StepForm(what.get(i), at(turn, i), at(due, i)))
                        .toList();
        return new PlanDraft(typed.text("version"), steps, List.of());
    }

    /** A few blank ones at the end. */
    PlanDraft withRoom() {
        var more = new ArrayList<>(steps);
        IntStream.range(0, ROOM).forEach(_ -> more.add(new StepForm("", "CANDIDATE", "")));
        return new PlanDraft(version, more, refusals);
    }

    PlanDraft refused(List<Refusal> why) {
        return new PlanDraft(version, steps, why);
    }

    public List<Refusal> wrong(int step, String field) {
        String at = "steps[" + step + "]." + field;
        return refusals.stream().filter(one -> one.field().equals(at)).toList();
    }

    /** What is wrong with no step in particular. */
    public List<Refusal> elsewhere() {
        return refusals.stream().filter(one -> !one.field().startsWith("steps[")).toList();
    }

    private static String at(List<String> values, int i) {
        return i < values.size() ? values.get(i) : "";
    }
}
