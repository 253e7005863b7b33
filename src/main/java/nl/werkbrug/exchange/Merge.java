package nl.werkbrug.exchange;

import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.WishesForm;
import nl.werkbrug.competence.Basis;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays what a file says over what is stored: what it leaves open stays, and no holding goes. */
final class Merge {
    /** At most one holding of a kind; in the order in which holdings are kept. */
    private record Kind(String competence, Basis basis) implements Comparable<Kind> {
        private static final Comparator<Kind> IN_ORDER =
                Comparator.comparing(Kind::competence).thenComparing(Kind::basis);

        @Override
        public int compareTo(Kind other) {
            return IN_ORDER.compare(this, other);
        }
    }

    private Merge() {}

    static CandidateForm of(CandidateForm stored, CandidateForm given) {
        return new CandidateForm(
                stored.reference(),
                either(given.firstName(), stored.firstName()),
                either(given.lastName(), stored.lastName()),
                either(given.email(), stored.email()),
                either(given.phone(), stored.phone()),
                stored.region(),
                either(given.postcode(), stored.postcode()),
                either(given.maxTravelKm(), stored.maxTravelKm()),
                either(given.hoursMin(), stored.hoursMin()),
                either(given.hoursMax(), stored.hoursMax()),
                either(given.availableFrom(), stored.availableFrom()),
                either(given.dutchLevel(), stored.dutchLevel()),
                either(given.drivingLicences(), stored.drivingLicences()),
                either(given.workingTimes(), stored.workingTimes()),
                either(given.targetGroup(), stored.targetGroup()),
                either(given.sectorsExcluded(), stored.sectorsExcluded()),
                either(given.employersExcluded(), stored.employersExcluded()),
                wishes(stored.wishes(), given.wishes()),
                either(given.motivation(), stored.motivation()),
                either(given.status(), stored.status()),
                consents(stored.consents(), given.consents()),
                holdings(orEmpty(stored.competences()), orEmpty(given.competences())));
    }

    private static <T> @Nullable T either(@Nullable T given, @Nullable T stored) {
        return given == null ? stored : given;
    }

    private static @Nullable WishesForm wishes(
            @Nullable WishesForm stored, @Nullable WishesForm given) {
        return stored == null || given == null
                ? either(given, stored)
                : new WishesForm(
                        either(given.sectors(), stored.sectors()),
                        either(given.employers(), stored.employers()),
                        either(given.occupations(), stored.occupations()));
    }

    private static Map<String, Boolean> consents(
            @Nullable Map<String, Boolean> stored, @Nullable Map<String, Boolean> given) {
        var merged = new HashMap<String, Boolean>();
        if (stored != null) {
            merged.putAll(stored);
        }
        if (given != null) {
            merged.putAll(given);
        }
        return merged;
    }

    private static List<HoldingForm> holdings(List<HoldingForm> stored, List<HoldingForm> given) {
        var merged = new TreeMap<Kind, HoldingForm>();
        stored.forEach(form -> merged.put(kindOf(form), form));
        given.forEach(form -> merged.merge(kindOf(form), form, Merge::withLevelOf));
        return List.copyOf(merged.values());
    }

    /** A file gives no evidence and no day, so those stay. */
    private static HoldingForm withLevelOf(HoldingForm stored, HoldingForm given) {
        return new HoldingForm(
                stored.competence(),
                given.level(),
                stored.basis(),
                either(given.evidence(), stored.evidence()),
                either(given.observedOn(), stored.observedOn()));
    }

    private static Kind kindOf(HoldingForm form) {
        return new Kind(
                String.valueOf(form.competence()), Basis.valueOf(String.valueOf(form.basis())));
    }

    private static List<HoldingForm> orEmpty(@Nullable List<HoldingForm> forms) {
        return forms == null ? List.of() : forms;
    }
}
