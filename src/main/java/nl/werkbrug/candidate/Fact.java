package nl.werkbrug.candidate;

import java.util.Optional;
import java.util.Set;

/**
 * One thing that is written down about somebody and that this person may dispute (nl: gegeven; AVG,
 * articles 16 and 18): a condition by the name of its field, or a holding as {@code
 * competences/CODE/BASIS}.
 */
public record Fact(String name) {
    private static final Set<String> CONDITIONS =
            Set.of(
                    "postcode",
                    "maxTravelKm",
                    "hours",
                    "availableFrom",
                    "dutchLevel",
                    "drivingLicences",
                    "workingTimes");
    private static final String HOLDING = "competences/";

    public static Fact of(Holding holding) {
        return new Fact(HOLDING + holding.competence().value() + "/" + holding.basis());
    }

    /** Of what is written down about this person; nothing else can be disputed. */
    static Optional<Fact> find(String name, Profile profile) {
        boolean known =
                CONDITIONS.contains(name)
                        || profile.holdings().stream()
                                .anyMatch(held -> of(held).name().equals(name));
        return known ? Optional.of(new Fact(name)) : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }
}
