package nl.werkbrug.candidate;

import java.util.List;

/** Forms with only what matters in a test. */
public final class TestForms {
    private TestForms() {}

    public static CandidateForm candidate(String reference, String region) {
        return new CandidateForm(
                reference, null, null, null, null, region, null, null, null, null, null, null, null,
                List.of(), null, List.of(), List.of(), null, null, null, null, null);
    }

    static CandidateForm withCompetences(HoldingForm... competences) {
        return new CandidateForm(
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
                List.of(competences));
    }
}
