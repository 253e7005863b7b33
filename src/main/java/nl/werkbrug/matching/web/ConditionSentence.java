package nl.werkbrug.matching.web;

import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Outcome;
import nl.werkbrug.web.Texts;

import java.util.List;

/** What became of one condition, in words. */
public record ConditionSentence(String name, String told, Outcome outcome) {
    private static final String NOT_ASKED = "condition.blank";

    /** Those that the need says something about. */
    static List<ConditionSentence> of(Match match, Texts texts) {
        return match.conditions().stream()
                .filter(outcome -> !outcome.reason().key().equals(NOT_ASKED))
                .map(outcome -> of(outcome, texts))
                .toList();
    }

    /** Its picture in the sprite of icons. */
    public String icon() {
        if (outcome.ask()) {
            return "circle-help";
        }
        return outcome.holds() ? "check" : "triangle-alert";
    }

    private static ConditionSentence of(Outcome outcome, Texts texts) {
        return new ConditionSentence(
                texts.of("condition." + outcome.condition()),
                texts.of(outcome.reason().key(), outcome.reason().arguments().toArray()),
                outcome);
    }
}
