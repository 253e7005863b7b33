package nl.werkbrug.matching.web;

import nl.werkbrug.competence.Criterion;
import nl.werkbrug.need.CriterionForm;
import nl.werkbrug.refusal.Intake;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One line of the top ten while it is edited: unread text. The rank is blank unless a person typed
 * one that makes no sense.
 */
public record Line(
        String competence, String minLevel, boolean must, boolean learnable, String rank) {
    // Six digits are beyond any plank and still an int.
    private static final Pattern RANK = Pattern.compile("0*[1-9][0-9]{0,5}");

    static Line of(String competence, int minLevel) {
        return new Line(competence, String.valueOf(minLevel), false, true, "");
    }

    static Line of(Criterion criterion) {
        return new Line(
                criterion.competence().value(),
                String.valueOf(criterion.minLevel().number()),
                criterion.must(),
                criterion.learnable(),
                "");
    }

    /** Empty when the typed rank is blank or no number from 1. */
    OptionalInt typedRank() {
        String text = rank.strip();
        return RANK.matcher(text).matches()
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    Line placed() {
        boolean forgotten = rank.isBlank() || typedRank().isPresent();
        return forgotten ? new Line(competence, minLevel, must, learnable, "") : this;
    }

    Line ranked(String typed) {
        return new Line(competence, minLevel, must, learnable, typed);
    }

    CriterionForm read(String field, Intake intake) {
        intake.check(rank.isBlank(), field + ".rank", "editor.refusal.rank");
        Integer level = Numbers.read(field + ".minLevel", minLevel, "refusal.level", intake);
        return new CriterionForm(competence, level, must, learnable);
    }
}
