package nl.werkbrug.competence;

import static nl.werkbrug.competence.RecognitionTuning.share;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a word of the catalogue is worth as a clue: the rarer among the competences, the more (its
 * inverse document frequency). Everyday words are worth little however rare they are.
 */
final class Rarity {
    private final RecognitionTuning.Said tuning;
    private final double rarest;
    private final Map<String, Double> byWord;

    Rarity(List<Name> names, RecognitionTuning.Said tuning) {
        this.tuning = tuning;
        Map<String, Set<CompetenceCode>> owners = ownersByForm(names);
        this.rarest = Math.log(names.stream().map(Name::code).distinct().count() + 1.0);
        this.byWord =
                names.stream()
                        .flatMap(name -> name.words().stream())
                        .distinct()
                        .collect(toMap(word -> word, word -> weigh(word, owners)));
    }

    /** The worth of a word that only one competence has. */
    double rarest() {
        return rarest;
    }

    double of(String word) {
        return byWord.getOrDefault(word, rarest);
    }

    double of(Name name) {
        return name.words().stream().mapToDouble(this::of).sum();
    }

    private static Map<String, Set<CompetenceCode>> ownersByForm(List<Name> names) {
        var owners = new HashMap<String, Set<CompetenceCode>>();
        names.forEach(name ->
                name.words().stream()
                        .flatMap(word -> DutchForms.of(word).stream())
                        .forEach(form ->
                                owners.computeIfAbsent(form, _ -> new HashSet<>())
                                        .add(name.code())));
        return owners;
    }

    private double weigh(String word, Map<String, Set<CompetenceCode>> ownersByForm) {
        if (EverydayWords.isJoining(word)) {
            return share(tuning.joining()) * rarest;
        }
        return EverydayWords.isFaint(word)
                ? share(tuning.faint()) * rarest
                : rarest - Math.log(countOwners(word, ownersByForm));
    }

    private static int countOwners(String word, Map<String, Set<CompetenceCode>> ownersByForm) {
        var owners = new HashSet<CompetenceCode>();
        DutchForms.of(word)
                .forEach(form -> owners.addAll(ownersByForm.getOrDefault(form, Set.of())));
        return owners.size();
    }
}
