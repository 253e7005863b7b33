package nl.werkbrug.need;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Needs with only what matters in a test. */
public final class TestNeeds {
    private TestNeeds() {}

    public static NeedForm asking(CriterionForm... criteria) {
        return form(null, null, criteria);
    }

    public static CriterionForm wish(String code) {
        return new CriterionForm(code, null, null, null);
    }

    public static CriterionForm must(String code, int level) {
        return new CriterionForm(code, level, true, null);
    }

    public static NeedForm ofEmployer(String employer, String region) {
        return new NeedForm(
                "Lasser",
                null,
                employer,
                region,
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
                List.of(wish("wb:lassen")));
    }

    static NeedForm draft(CriterionForm... criteria) {
        return form("DRAFT", null, criteria);
    }

    static NeedForm startingBy(LocalDate day) {
        return form(null, day, wish("wb:lassen"));
    }

    private static NeedForm form(
            @Nullable String status, @Nullable LocalDate startBy, CriterionForm... criteria) {
        return new NeedForm(
                "Lasser",
                null,
                null,
                "flevoland",
                null,
                null,
                null,
                null,
                startBy,
                null,
                null,
                null,
                null,
                null,
                status,
                List.of(criteria));
    }
}
