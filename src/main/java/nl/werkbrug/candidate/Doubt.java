package nl.werkbrug.candidate;

import nl.werkbrug.condition.Hours;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** What a candidate disputes: it is as if it had never been asked. */
record Doubt(Set<Fact> facts) {
    Profile strike(Profile profile) {
        return new Profile(
                profile.id(),
                profile.version(),
                profile.region(),
                profile.status(),
                profile.consents(),
                unless("postcode", profile.postcode()),
                unless("maxTravelKm", profile.maxTravelKm()),
                isDisputed("hours") ? new Hours(null, null) : profile.hours(),
                unless("availableFrom", profile.availableFrom()),
                unless("dutchLevel", profile.dutchLevel()),
                unless("drivingLicences", profile.drivingLicences()),
                isDisputed("workingTimes") ? Set.of() : profile.workingTimes(),
                profile.sectorsExcluded(),
                profile.employersExcluded(),
                profile.wishes(),
                undisputed(profile.holdings()));
    }

    private <T> @Nullable T unless(String name, @Nullable T value) {
        return isDisputed(name) ? null : value;
    }

    private boolean isDisputed(String name) {
        return facts.contains(new Fact(name));
    }

    private List<Holding> undisputed(List<Holding> holdings) {
        return holdings.stream().filter(held -> !facts.contains(Fact.of(held))).toList();
    }
}
