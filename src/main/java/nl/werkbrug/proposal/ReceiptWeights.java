package nl.werkbrug.proposal;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Relation;
import nl.werkbrug.matching.Weights;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of a match that a score depends on. */
@Serdeable
record ReceiptWeights(
        List<Integer> places,
        Map<String, Integer> basis,
        Map<String, Integer> relation,
        int mustRelation,
        List<Integer> startWeeks,
        List<Integer> hours,
        List<Integer> travelKm) {
    private static final int UNUSED = 2;

    static ReceiptWeights of(Weights weights) {
        return new ReceiptWeights(
                weights.places(),
                named(weights.basis()),
                named(weights.relation()),
                weights.mustRelation(),
                weights.steps().startWeeks(),
                weights.steps().hours(),
                weights.steps().travelKm());
    }

    /** Wishes and masked figures play no part in a score. */
    Weights toWeights() {
        return new Weights(
                places,
                of(Basis.class, basis),
                of(Relation.class, relation),
                mustRelation,
                new Weights.Steps(startWeeks, hours, travelKm),
                new Weights.WishFigures(0, 0, 0),
                UNUSED);
    }

    private static <E extends Enum<E>> Map<String, Integer> named(Map<E, Integer> shares) {
        var named = new TreeMap<String, Integer>();
        shares.forEach((key, share) -> named.put(key.name(), share));
        return named;
    }

    private static <E extends Enum<E>> Map<E, Integer> of(
            Class<E> type, Map<String, Integer> named) {
        var shares = new EnumMap<E, Integer>(type);
        named.forEach((key, share) -> shares.put(Enum.valueOf(type, key), share));
        return shares;
    }
}
