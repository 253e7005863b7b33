package nl.werkbrug.candidate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Why two files may be about one person, and how much that says. */
public record Resemblance(Set<Likeness> alike, Grade grade) {
    /** How much a resemblance says; the firmest first. */
    public enum Grade {
        STRONG,
        LIKELY,
        WEAK
    }

    public Resemblance {
        alike = Set.copyOf(alike);
    }

    /** Empty for two of whom nothing says that they are one. */
    static Optional<Resemblance> between(Traits one, Traits other) {
        Set<Likeness> alike = alike(one, other);
        return grade(alike, one.name().comparedWith(other.name()))
                .map(grade -> new Resemblance(alike, grade));
    }

    private static Optional<Grade> grade(Set<Likeness> alike, FoldedName.Verdict name) {
        boolean email = alike.contains(Likeness.EMAIL);
        boolean phone = alike.contains(Likeness.PHONE);
        return switch (name) {
            case SAME -> ofNamesakes(alike, email || phone);
            case UNKNOWN -> email || phone ? Optional.of(Grade.LIKELY) : Optional.empty();
            case DIFFERENT -> ofOthers(email, phone);
        };
    }

    private static Optional<Grade> ofNamesakes(Set<Likeness> alike, boolean contact) {
        if (contact) {
            return Optional.of(Grade.STRONG);
        }
        if (alike.contains(Likeness.POSTCODE)) {
            return Optional.of(Grade.LIKELY);
        }
        return alike.contains(Likeness.AREA) ? Optional.of(Grade.WEAK) : Optional.empty();
    }

    /** People of one house share a telephone, and seldom everything. */
    private static Optional<Grade> ofOthers(boolean email, boolean phone) {
        if (email && phone) {
            return Optional.of(Grade.LIKELY);
        }
        return email || phone ? Optional.of(Grade.WEAK) : Optional.empty();
    }

    private static Set<Likeness> alike(Traits one, Traits other) {
        var alike = EnumSet.noneOf(Likeness.class);
        addIf(alike, one.sharesEmail(other), Likeness.EMAIL);
        addIf(alike, one.sharesPhone(other), Likeness.PHONE);
        addIf(
                alike,
                one.name().comparedWith(other.name()) == FoldedName.Verdict.SAME,
                Likeness.NAME);
        addIf(alike, one.sharesPostcode(other), Likeness.POSTCODE);
        addIf(alike, one.sharesArea(other) && !one.sharesPostcode(other), Likeness.AREA);
        return alike;
    }

    private static void addIf(Set<Likeness> alike, boolean shared, Likeness which) {
        if (shared) {
            alike.add(which);
        }
    }
}
