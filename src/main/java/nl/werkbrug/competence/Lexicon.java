package nl.werkbrug.competence;

import static nl.werkbrug.competence.RecognitionTuning.share;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a word of a text as words of the catalogue: inflected, inside a compound, or mistyped. */
final class Lexicon {
    private static final int MISTYPED_FROM = 6;

    private final RecognitionTuning.Said tuning;
    private final Map<String, Set<String>> wordsByForm = new HashMap<>();
    private final Map<Character, List<String>> wordsByLetter;
    private final Set<String> wellSpelled = new HashSet<>();

    Lexicon(List<Name> names, RecognitionTuning.Said tuning) {
        this.tuning = tuning;
        Set<String> words = new HashSet<>();
        names.forEach(name -> words.addAll(name.words()));
        words.forEach(this::addForms);
        this.wordsByLetter = words.stream().collect(groupingBy(word -> word.charAt(0)));
        names.forEach(name -> wellSpelled.addAll(Folding.words(name.competence().description())));
    }

    /**
     * The words of the catalogue that this one may stand for, each with how sure that is, 0 to 1.
     */
    Map<String, Double> read(String word) {
        if (EverydayWords.isJoining(word)) {
            return Map.of(word, 1.0);
        }
        var found = new HashMap<String, Double>();
        inflected(word).forEach(known -> found.put(known, EverydayWords.certainty(word, known)));
        Compound.partsOf(word, this::isKnown).forEach(part -> addPart(part, found));
        return found.isEmpty() ? mistyped(word) : found;
    }

    private void addPart(Compound.Part part, Map<String, Double> found) {
        double certainty = share(part.isCertain() ? tuning.inCompound() : tuning.besideUnknown());
        inflected(part.word())
                .forEach(known ->
                        found.merge(
                                known,
                                certainty * EverydayWords.certainty(part.word(), known),
                                Math::max));
    }

    Stream<String> inflected(String word) {
        return DutchForms.of(word).stream()
                .flatMap(form -> wordsByForm.getOrDefault(form, Set.of()).stream())
                .distinct();
    }

    private boolean isKnown(String part) {
        return !EverydayWords.isJoining(part)
                && (EverydayWords.isFaint(part) || inflected(part).findAny().isPresent());
    }

    private Map<String, Double> mistyped(String word) {
        if (word.length() < MISTYPED_FROM || isWellSpelled(word)) {
            return Map.of();
        }
        var found = new HashMap<String, Double>();
        for (String known : wordsByLetter.getOrDefault(word.charAt(0), List.of())) {
            int mistakes = Mistakes.inWhole(word, known, Mistakes.allowedIn(word));
            if (mistakes <= Mistakes.allowedIn(word)) {
                found.put(known, 1 - share(tuning.mistake()) * mistakes / word.length());
            }
        }
        return found;
    }

    /** What the descriptions use is Dutch: "mensen" is no mistyped mengen. */
    private boolean isWellSpelled(String word) {
        return EverydayWords.isFaint(word) || wellSpelled.contains(word);
    }

    private void addForms(String word) {
        DutchForms.of(word)
                .forEach(form -> wordsByForm.computeIfAbsent(form, _ -> new HashSet<>()).add(word));
    }
}
