package nl.werkbrug.exchange;

import nl.werkbrug.need.NeedForm;

import org.jspecify.annotations.Nullable;

/** Lays what a file says of a need over what is stored: what it leaves open stays. */
final class NeedMerge {
    private NeedMerge() {}

    /** Where it stands is no matter of a file once it is there. */
    static NeedForm of(NeedForm stored, NeedForm given) {
        return new NeedForm(
                either(given.title(), stored.title()),
                either(given.tasks(), stored.tasks()),
                either(given.employer(), stored.employer()),
                stored.region(),
                either(given.postcode(), stored.postcode()),
                either(given.places(), stored.places()),
                either(given.hoursMin(), stored.hoursMin()),
                either(given.hoursMax(), stored.hoursMax()),
                either(given.startBy(), stored.startBy()),
                either(given.dutchLevel(), stored.dutchLevel()),
                either(given.drivingLicence(), stored.drivingLicence()),
                either(given.sector(), stored.sector()),
                either(given.workingTimes(), stored.workingTimes()),
                either(given.offers(), stored.offers()),
                stored.status(),
                either(given.criteria(), stored.criteria()));
    }

    private static <T> @Nullable T either(@Nullable T given, @Nullable T stored) {
        return given == null ? stored : given;
    }
}
