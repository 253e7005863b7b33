package nl.werkbrug.trajectory.web;

import nl.werkbrug.trajectory.EvaluationForm;
import nl.werkbrug.trajectory.OrientationEvaluated;
import nl.werkbrug.trajectory.Words;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** How an orientation went, as it stands in the form: what was typed, or what was said before. */
public record EvaluationFields(
        String wentWell,
        String wasHard,
        String learned,
        String wantsToGoOn,
        Map<String, String> goals) {
    private static final String GOAL = "goal.";

    public EvaluationFields {
        goals = Map.copyOf(goals);
    }

    static EvaluationFields blank() {
        return new EvaluationFields("", "", "", "", Map.of());
    }

    static EvaluationFields of(FormFields typed) {
        var goals = new LinkedHashMap<String, String>();
        typed.all().keySet().stream()
                .filter(name -> name.startsWith(GOAL))
                .forEach(name -> goals.put(name.substring(GOAL.length()), typed.text(name)));
        return new EvaluationFields(
                typed.text("wentWell"),
                typed.text("wasHard"),
                typed.text("learned"),
                typed.text("wantsToGoOn"),
                goals);
    }

    static EvaluationFields of(OrientationEvaluated said) {
        var goals = new LinkedHashMap<String, String>();
        said.seen()
                .forEach(seen -> goals.put(seen.competence().value(), "" + seen.level().number()));
        said.notYet().forEach(code -> goals.put(code.value(), EvaluationForm.NOT_YET));
        said.notTried().forEach(code -> goals.put(code.value(), EvaluationForm.NOT_TRIED));
        return new EvaluationFields(
                text(said.wentWell()),
                text(said.wasHard()),
                text(said.learned()),
                said.wantsToGoOn() == null ? "" : said.wantsToGoOn().name(),
                goals);
    }

    /** Whether this was said of a learning goal. */
    public boolean said(Goal goal, String what) {
        return what.equals(goals.get(goal.code().value()));
    }

    EvaluationForm form() {
        return new EvaluationForm(wentWell, wasHard, learned, wantsToGoOn, goals);
    }

    private static String text(@Nullable Words words) {
        return words == null ? "" : words.text();
    }
}
