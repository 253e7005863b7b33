package nl.werkbrug.competence;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.util.Optional;

/** When one competence may become another. */
final class Merging {
    private Merging() {}

    /**
     * Not itself, not into what is not offered, and not past a third one that lies between: that
     * would end up above itself, and somebody would lose a match.
     */
    static void refuseImpossible(Catalogue catalogue, Competence from, Competence into) {
        if (from.equals(into)) {
            throw refused("refusal.catalogue.same", from);
        }
        if (!catalogue.offers(into.code())) {
            throw refused("refusal.catalogue.retired", into);
        }
        between(catalogue, from, into)
                .or(() -> between(catalogue, into, from))
                .ifPresent(third -> {
                    throw refused("refusal.catalogue.between", catalogue.get(third));
                });
    }

    /** Above the first and below the second. */
    private static Optional<CompetenceCode> between(
            Catalogue catalogue, Competence low, Competence high) {
        var below = catalogue.nearTo(high.code());
        return low.broader().stream()
                .filter(code -> below.get(code) == Relation.NARROWER)
                .findFirst();
    }

    private static RefusedException refused(String message, Competence about) {
        return new RefusedException(Refusal.of("into", message, about.labels().nl()));
    }
}
