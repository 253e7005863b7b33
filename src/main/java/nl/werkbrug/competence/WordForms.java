package nl.werkbrug.competence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a text as a search compares them: folded, and in any form of Dutch. */
public final class WordForms {
    private static final int SHORTEST_DOER = 6;
    private static final int REMEMBERED = 50_000;
    private static final List<String> DOERS = List.of("er", "ers", "ster", "sters");

    // The same words stand in every file: each is taken apart once.
    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private WordForms() {}

    /** Every word, without case, accents or signs. */
    public static List<String> words(String text) {
        return Folding.words(text);
    }

    /** The words that say something: not "de", "met" or "graag". */
    public static List<String> tellingWords(String text) {
        return words(text).stream().filter(word -> !EverydayWords.isJoining(word)).toList();
    }

    /** The stems that a word may come from: lassen, gelast and lasser all of las. */
    public static Set<String> of(String word) {
        Set<String> forms = KNOWN.get(word);
        if (forms == null) {
            forms = find(word);
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(word, forms);
            }
        }
        return forms;
    }

    private static Set<String> find(String word) {
        var forms = new HashSet<>(DutchForms.of(word));
        if (word.length() >= SHORTEST_DOER) {
            DOERS.stream()
                    .filter(word::endsWith)
                    .map(ending -> word.substring(0, word.length() - ending.length()))
                    .filter(stem -> stem.length() >= 3)
                    .forEach(stem -> forms.addAll(DutchForms.of(stem)));
        }
        return Set.copyOf(forms);
    }
}
