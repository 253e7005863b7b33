package nl.werkbrug.competence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How much of one name is said in a sentence, within a few words of each other. */
record Clue(Name name, double found, SortedSet<Integer> positions) {
    /** So many words may stand between those of a name, which may come in any order. */
    private static final int ROOM = 5;

    static Optional<Clue> of(Name name, Sightings sightings, Weights weights) {
        return sightings
                .of(name.words())
                .mapToInt(Sighting::first)
                .distinct()
                .mapToObj(start -> from(start, name, sightings, weights))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Clue::found));
    }

    private static Optional<Clue> from(int start, Name name, Sightings sightings, Weights weights) {
        List<Sighting> seen = sightings.near(start, name.words(), name.words().size() + ROOM);
        return sightings.areAllOf(name) || counts(seen, name)
                ? Optional.of(of(name, seen, weights))
                : Optional.empty();
    }

    /** Everyday words count only as an expression, such as "op tijd komen". */
    private static boolean counts(List<Sighting> seen, Name name) {
        boolean expression = seen.size() > 1 && seen.size() == name.words().size();
        return expression || seen.stream().anyMatch(one -> EverydayWords.isTelling(one.word()));
    }

    private static Clue of(Name name, List<Sighting> seen, Weights weights) {
        double found =
                seen.stream().mapToDouble(one -> one.certainty() * weights.of(one.word())).sum();
        var positions = new TreeSet<Integer>();
        seen.stream()
                .filter(one -> !EverydayWords.isJoining(one.word()))
                .forEach(one -> positions.addAll(one.positions()));
        return new Clue(name, found, positions);
    }

    /**
     * The share of the name's weight that is there, in percent; a name of common words only is less
     * sure, down to half.
     */
    int confidence(Weights weights) {
        double whole = weights.of(name);
        double rarity = Math.min(1, whole / weights.rarest());
        return (int) Math.round(100 * found / whole * (0.5 + 0.5 * rarity));
    }
}
