package nl.werkbrug.competence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every word of the names, once, with the competences it stands in. */
final class Vocabulary {
    private final List<Entry> entries;

    private record Entry(String word, long letters, Set<CompetenceCode> competences) {}

    Vocabulary(List<Name> names) {
        var owners = new HashMap<String, Set<CompetenceCode>>();
        names.forEach(name ->
                name.words()
                        .forEach(word ->
                                owners.computeIfAbsent(word, _ -> new HashSet<>())
                                        .add(name.code())));
        this.entries =
                owners.entrySet().stream()
                        .map(owner -> entry(owner.getKey(), owner.getValue()))
                        .toList();
    }

    /** The competences with a word that the typed one fits, each with its best fit. */
    Map<CompetenceCode, Fit> fits(String typed) {
        var word = new TypedWord(typed);
        var fits = new HashMap<CompetenceCode, Fit>();
        for (Entry entry : entries) {
            word.fit(entry.word, entry.letters)
                    .ifPresent(fit ->
                            entry.competences.forEach(code -> fits.merge(code, fit, Fit::or)));
        }
        return fits;
    }

    private static Entry entry(String word, Set<CompetenceCode> competences) {
        return new Entry(word, TypedWord.lettersOf(word), Set.copyOf(competences));
    }
}
