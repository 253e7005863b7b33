package nl.werkbrug.proposal;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.matching.Scorer;
import nl.werkbrug.matching.Weights;
import nl.werkbrug.need.Need;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Everything that a score was made of (nl: rekenbon): what was asked, what counted of somebody, how
 * competences hang together, the weights, the distance and what came out. With it anyone who has
 * the program computes the same number again; it needs no store.
 *
 * @param distanceKm null where it plays no part
 */
@Serdeable
record Receipt(
        String made,
        Versions versions,
        ReceiptNeed need,
        ReceiptPerson candidate,
        ReceiptCatalogue catalogue,
        ReceiptWeights weights,
        @Nullable Integer distanceKm,
        ReceiptOutcome outcome) {

    /** Which program, index, catalogue, weights and table of postcodes were in use. */
    @Serdeable
    record Versions(
            String werkbrug, String index, String catalogue, String weights, String postcodes) {}

    /** What is in use now. */
    record Tools(Catalogue catalogue, Weights weights, Distances distances) {
        Scorer scorer() {
            return new Scorer(catalogue, weights, distances);
        }

        private Versions versions(ReceiptWeights told) {
            String program = Receipt.class.getPackage().getImplementationVersion();
            return new Versions(
                    Objects.requireNonNullElse(program, "-"),
                    Matching.indexFormat(),
                    ReceiptCatalogue.of(catalogue.everything()).fingerprint(),
                    Fingerprint.of(told.toString()),
                    distances.table());
        }
    }

    static Receipt of(Need need, Profile profile, Tools tools, Instant now) {
        var weights = ReceiptWeights.of(tools.weights());
        return new Receipt(
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                tools.versions(weights),
                ReceiptNeed.of(need),
                ReceiptPerson.of(profile, need, tools.catalogue()),
                ReceiptCatalogue.of(need, profile, tools.catalogue()),
                weights,
                distance(need, profile, tools.distances()),
                ReceiptOutcome.of(tools.scorer().compare(need, profile)));
    }

    /** Computes everything again, with nothing but what stands here. */
    Match compare() {
        int km = Objects.requireNonNullElse(distanceKm, 0);
        var distances = Distances.ofOnePair(versions.postcodes(), km);
        return new Scorer(catalogue.toCatalogue(), weights.toWeights(), distances)
                .compare(need.toNeed(), candidate.toProfile());
    }

    /** Whether the same comes out again, plank by plank. */
    boolean holds() {
        return ReceiptOutcome.of(compare()).equals(outcome);
    }

    private static @Nullable Integer distance(Need need, Profile profile, Distances distances) {
        var work = need.conditions().postcode();
        var home = profile.postcode();
        return work == null || home == null ? null : distances.km(home, work);
    }
}
