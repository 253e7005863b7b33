package nl.werkbrug.competence;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
 * its names: words count by their rarity, in any order, inflected or inside a compound. What only
 * looks like a competence may be meant, and is never said to be.
 */
final class Recogniser {
    private static final Comparator<Recognised> SUREST =
            comparingInt(Recognised::confidence)
                    .reversed()
                    .thenComparing(found -> found.competence().labels().nl());

    private final Catalogue catalogue;
    private final RecognitionTuning tuning;
    private final Lexicon lexicon;
    private final Rarity rarity;
    private final Resemblance resemblance;
    private final Map<String, Set<Name>> namesByWord = new HashMap<>();

    Recogniser(Catalogue catalogue) {
        this(catalogue, RecognitionFile.tuning());
    }

    Recogniser(Catalogue catalogue, RecognitionTuning tuning) {
        List<Name> names = catalogue.all().stream().flatMap(Name::of).toList();
        this.catalogue = catalogue;
        this.tuning = tuning;
        this.lexicon = new Lexicon(names, tuning.said());
        this.rarity = new Rarity(names, tuning.said());
        this.resemblance = new Resemblance(catalogue, tuning.letters());
        names.forEach(this::addByWord);
    }

    /** Those that are told of, the surest first. */
    List<Recognised> recognise(String text) {
        Collection<Recognised> found =
                Sentence.of(text)
                        .flatMap(this::inSentence)
                        .collect(toMap(Recognised::competence, one -> one, surer()))
                        .values();
        return found.stream()
                .map(one -> behindNarrower(one, found))
                .sorted(SUREST)
                .limit(tuning.most())
                .toList();
    }

    /** Those that are told of, and then those that may be meant, in all so many. */
    List<Recognised> nearest(String text, int limit) {
        List<Recognised> told = recognise(text);
        var known = told.stream().map(Recognised::competence).collect(toSet());
        Stream<Recognised> alike =
                Sentence.of(text)
                        .flatMap(this::likeSentence)
                        .filter(one -> !known.contains(one.competence()))
                        .collect(toMap(Recognised::competence, one -> one, surer()))
                        .values()
                        .stream()
                        .sorted(SUREST);
        return Stream.concat(told.stream(), alike).limit(limit).toList();
    }

    private Stream<Recognised> inSentence(Sentence sentence) {
        var sightings = new Sightings(sentence, lexicon);
        return sightings.words().stream()
                .flatMap(word -> namesByWord.getOrDefault(word, Set.of()).stream())
                .distinct()
                .flatMap(name -> Clue.of(name, sightings, rarity, tuning.said()).stream())
                .filter(clue -> clue.confidence(rarity) >= tuning.said().enough())
                .map(clue -> recognised(clue, sentence));
    }

    private Recognised recognised(Clue clue, Sentence sentence) {
        return new Recognised(
                clue.name().competence(),
                sentence.quote(clue.positions()),
                clue.confidence(rarity));
    }

    /** However alike, it is less sure than what is told of. */
    private Stream<Recognised> likeSentence(Sentence sentence) {
        return resemblance.of(sentence).entrySet().stream()
                .filter(like -> like.getValue() >= tuning.letters().from())
                .map(like ->
                        new Recognised(
                                like.getKey(),
                                sentence.text().strip(),
                                like.getValue() * (tuning.said().enough() - 1) / 100));
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
