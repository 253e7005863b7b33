package nl.werkbrug.competence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How much of one name is said in a sentence, within a few words of each other. */
record Clue(Name name, double found, SortedSet<Integer> positions) {
    /** The words of a name may come in any order, with some room between them. */
    static Optional<Clue> of(
            Name name, Sightings sightings, Rarity rarity, RecognitionTuning.Said tuning) {
        return sightings
                .of(name.words())
                .mapToInt(Sighting::first)
                .distinct()
                .mapToObj(start -> from(start, name, sightings, rarity, tuning.room()))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Clue::found));
    }

    private static Optional<Clue> from(
            int start, Name name, Sightings sightings, Rarity rarity, int room) {
        List<Sighting> seen = sightings.near(start, name.words(), name.words().size() + room);
        return sightings.areAllOf(name) || counts(seen, name)
                ? Optional.of(of(name, seen, rarity))
                : Optional.empty();
    }

    /** Everyday words count only as an expression, such as "op tijd komen". */
    private static boolean counts(List<Sighting> seen, Name name) {
        boolean expression = seen.size() > 1 && seen.size() == name.words().size();
        return expression || seen.stream().anyMatch(one -> EverydayWords.isTelling(one.word()));
    }

    private static Clue of(Name name, List<Sighting> seen, Rarity rarity) {
        double found =
                seen.stream().mapToDouble(one -> one.certainty() * rarity.of(one.word())).sum();
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
    int confidence(Rarity rarity) {
        double whole = rarity.of(name);
        double sharpest = Math.min(1, whole / rarity.rarest());
        return (int) Math.round(100 * found / whole * (0.5 + 0.5 * sharpest));
    }
}
