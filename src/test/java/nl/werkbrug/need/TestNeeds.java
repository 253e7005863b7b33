package nl.werkbrug.need;

import nl.werkbrug.competence.CompetenceCode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Needs with only what matters in a test. */
public final class TestNeeds {
    /** What every need of {@link #ofEmployer} asks. */
    public static final CompetenceCode LASSEN = new CompetenceCode("wb:lassen");

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

    public static NeedForm asDraft(NeedForm form) {
        return new NeedForm(
                form.title(),
                form.tasks(),
                form.employer(),
                form.region(),
                form.postcode(),
                form.places(),
                form.hoursMin(),
                form.hoursMax(),
                form.startBy(),
                form.dutchLevel(),
                form.drivingLicence(),
                form.sector(),
                form.workingTimes(),
                form.offers(),
                "DRAFT",
                form.criteria());
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
