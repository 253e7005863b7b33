package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateForm;

/** The same person who lives somewhere. */
final class Postcodes {
    private Postcodes() {}

    static CandidateForm at(CandidateForm form, String postcode) {
        return new CandidateForm(
                form.reference(),
                form.firstName(),
                form.lastName(),
                form.email(),
                form.phone(),
                form.region(),
                postcode,
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
}
