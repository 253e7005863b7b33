package nl.werkbrug.need;

import java.time.LocalDate;
import java.util.List;

/** Needs with only what matters in a test. */
public final class TestNeeds {
    private TestNeeds() {}

    public static NeedForm asking(CriterionForm... criteria) {
        return new NeedForm(
                "Lasser",
                null,
                null,
                "flevoland",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(criteria));
    }

    public static CriterionForm wish(String code) {
        return new CriterionForm(code, null, null, null);
    }

    public static CriterionForm must(String code, int level) {
        return new CriterionForm(code, level, true, null);
    }

    static NeedForm draft(CriterionForm... criteria) {
        return new NeedForm(
                "Lasser",
                null,
                null,
                "flevoland",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "DRAFT",
                List.of(criteria));
    }

    static NeedForm startingBy(LocalDate day) {
        return new NeedForm(
                "Lasser",
                null,
                null,
                "flevoland",
                null,
                null,
                null,
                null,
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(wish("wb:lassen")));
    }
}
