package nl.werkbrug.competence;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Finds competences in plain Dutch. A competence is told of when one sentence says enough of one of
 * its names: words count by their rarity, in any order, inflected or inside a compound.
 */
final class Recogniser {
    /**
     * Two thirds of a name must be said. Lower, and half a name of two words counts: everyone who
     * reads would read drawings. Higher, and a common trade such as lassen, sure for three
     * quarters, is lost inside a compound.
     */
    static final int THRESHOLD = 65;

    private static final int LIMIT = 25;

    private static final Comparator<Recognised> SUREST =
            comparingInt(Recognised::confidence)
                    .reversed()
                    .thenComparing(found -> found.competence().labels().nl());

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final Rarity rarity;
    private final Map<String, Set<Name>> namesByWord = new HashMap<>();

    Recogniser(Catalogue catalogue) {
        List<Name> names = catalogue.all().stream().flatMap(Name::of).toList();
        this.catalogue = catalogue;
        this.lexicon = new Lexicon(names);
        this.rarity = new Rarity(names);
        names.forEach(this::addByWord);
    }

    List<Recognised> recognise(String text) {
        Collection<Recognised> found =
                Sentence.of(text)
                        .flatMap(this::inSentence)
                        .collect(toMap(Recognised::competence, one -> one, surer()))
                        .values();
        return found.stream()
                .map(one -> behindNarrower(one, found))
                .sorted(SUREST)
                .limit(LIMIT)
                .toList();
    }

    private Stream<Recognised> inSentence(Sentence sentence) {
        var sightings = new Sightings(sentence, lexicon);
        return sightings.words().stream()
                .flatMap(word -> namesByWord.getOrDefault(word, Set.of()).stream())
                .distinct()
                .flatMap(name -> Clue.of(name, sightings, rarity).stream())
                .filter(clue -> clue.confidence(rarity) >= THRESHOLD)
                .map(clue -> recognised(clue, sentence));
    }

    private Recognised recognised(Clue clue, Sentence sentence) {
        return new Recognised(
                clue.name().competence(),
                sentence.quote(clue.positions()),
                clue.confidence(rarity));
    }

    private static BinaryOperator<Recognised> surer() {
        return BinaryOperator.minBy(SUREST);
    }

    /** A broader competence known by the same words comes after the narrower one. */
    private Recognised behindNarrower(Recognised broad, Collection<Recognised> found) {
        int confidence =
                found.stream()
                        .filter(other -> other.words().equals(broad.words()))
                        .filter(other -> isNarrower(other.competence(), broad.competence()))
                        .mapToInt(narrow -> narrow.confidence() - 1)
                        .reduce(broad.confidence(), Math::min);
        return new Recognised(broad.competence(), broad.words(), confidence);
    }

    private boolean isNarrower(Competence narrow, Competence broad) {
        return catalogue.nearTo(broad.code()).get(narrow.code()) == Relation.NARROWER;
    }

    private void addByWord(Name name) {
        name.words().stream()
                .filter(word -> !EverydayWords.isJoining(word))
                .forEach(word -> namesByWord.computeIfAbsent(word, _ -> new HashSet<>()).add(name));
    }
}
