package nl.werkbrug.matching;

import nl.werkbrug.candidate.Profile;

import java.util.Objects;

/** People who would travel further than they said. */
final class Travellers {
    private Travellers() {}

    static Profile further(Profile person, int km) {
        return new Profile(
                person.id(),
                person.version(),
                person.region(),
                person.status(),
                person.consents(),
                person.postcode(),
                Objects.requireNonNull(person.maxTravelKm()) + km,
                person.hours(),
                person.availableFrom(),
                person.dutchLevel(),
                person.drivingLicences(),
                person.workingTimes(),
                person.sectorsExcluded(),
                person.employersExcluded(),
                person.wishes(),
                person.holdings());
    }
}
