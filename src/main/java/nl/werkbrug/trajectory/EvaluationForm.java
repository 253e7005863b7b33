package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an orientation went, as somebody fills it in: unread text.
 *
 * @param goals what was said of each learning goal: a level 1 to 4, {@code NOT_YET}, {@code
 *     NOT_TRIED}, or blank where nothing was
 */
public record EvaluationForm(
        @Nullable String wentWell,
        @Nullable String wasHard,
        @Nullable String learned,
        @Nullable String wantsToGoOn,
        Map<String, String> goals) {
    /** Not to be seen yet. */
    public static final String NOT_YET = "NOT_YET";

    /** There was no occasion for it. */
    public static final String NOT_TRIED = "NOT_TRIED";

    public EvaluationForm {
        goals = Map.copyOf(goals);
    }

    boolean isBlank() {
        boolean silent =
                isBlank(wentWell) && isBlank(wasHard) && isBlank(learned) && isBlank(wantsToGoOn);
        return silent && goals.values().stream().allMatch(EvaluationForm::isBlank);
    }

    EventForm toEvent(Evaluator by) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("by", by.name());
        fields.put("wentWell", wentWell);
        fields.put("wasHard", wasHard);
        fields.put("learned", learned);
        fields.put("wantsToGoOn", wantsToGoOn);
        fields.put("seen", seen());
        fields.put("notYet", said(NOT_YET));
        fields.put("notTried", said(NOT_TRIED));
        return new EventForm("OrientationEvaluated", fields);
    }

    private List<Object> seen() {
        var seen = new ArrayList<Object>();
        goals.forEach((code, said) -> {
            if (!isBlank(said) && !said.equals(NOT_YET) && !said.equals(NOT_TRIED)) {
                seen.add(Map.of("competence", code, "level", said));
            }
        });
        return seen;
    }

    private List<Object> said(String word) {
        return goals.entrySet().stream()
                .filter(goal -> goal.getValue().equals(word))
                .<Object>map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
