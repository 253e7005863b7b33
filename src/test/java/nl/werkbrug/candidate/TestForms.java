package nl.werkbrug.candidate;

import java.util.List;
import java.util.UUID;

/** Forms with only what matters in a test. */
public final class TestForms {
    private TestForms() {}

    /** Of nobody else, and without digits: a random number may be a valid BSN. */
    public static String reference() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .map(sign -> Character.isDigit(sign) ? sign - '0' + 'g' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public static CandidateForm candidate(String reference, String region) {
        return new CandidateForm(
                reference, null, null, null, null, region, null, null, null, null, null, null, null,
                List.of(), null, List.of(), List.of(), null, null, null, null, null);
    }

    /** Has a name, a phone and one competence at level 3. */
    public static CandidateForm named(
            String reference, String region, String firstName, String phone, String competence) {
        return new CandidateForm(
                reference,
                firstName,
                null,
                null,
                phone,
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
                null,
                null,
                null,
                null,
                List.of(new HoldingForm(competence, 3, null, null, null)));
    }

    /** The same of somebody who is called so. */
    static CandidateForm called(CandidateForm form, String reference) {
        return new CandidateForm(
                reference,
                form.firstName(),
                form.lastName(),
                form.email(),
                form.phone(),
                form.region(),
                form.postcode(),
                form.maxTravelKm(),
                form.hoursMin(),
                form.hoursMax(),
                form.availableFrom(),
                form.dutchLevel(),
                form.drivingLicences(),
                form.workingTimes(),
                form.targetGroup(),
                form.sectorsExcluded(),
                form.employersExcluded(),
                form.wishes(),
                form.motivation(),
                form.status(),
                form.consents(),
                form.competences());
    }

    /** The same with the least hours. */
    static CandidateForm withHours(CandidateForm form, int from) {
        return new CandidateForm(
                form.reference(),
                form.firstName(),
                form.lastName(),
                form.email(),
                form.phone(),
                form.region(),
                form.postcode(),
                form.maxTravelKm(),
                from,
                form.hoursMax(),
                form.availableFrom(),
                form.dutchLevel(),
                form.drivingLicences(),
                form.workingTimes(),
                form.targetGroup(),
                form.sectorsExcluded(),
                form.employersExcluded(),
                form.wishes(),
                form.motivation(),
                form.status(),
                form.consents(),
                form.competences());
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
