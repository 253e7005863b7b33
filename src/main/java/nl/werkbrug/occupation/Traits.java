package nl.werkbrug.occupation;

import nl.werkbrug.competence.WordForms;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What of a name is compared: its words in every form of Dutch, and the groups of letters that
 * these are made of. Where a word begins and ends is a letter too, so that the end of a compound,
 * which says what the work is, is known as an end.
 */
final class Traits {
    private static final String BEGIN = "^";
    private static final String END = "$";

    private final OccupationTuning tuning;
    private final Map<String, Integer> weights = new HashMap<>();

    private Traits(OccupationTuning tuning) {
        this.tuning = tuning;
    }

    /** Of a name that is written to its end: each trait with its weight. */
    static Map<String, Integer> of(String name, OccupationTuning tuning) {
        var traits = new Traits(tuning);
        words(name).forEach(word -> traits.add(word, END));
        return traits.weights;
    }

    /** Of a name that somebody may still be typing: the last word may go on. */
    static Map<String, Integer> typed(String name, OccupationTuning tuning) {
        var traits = new Traits(tuning);
        for (Iterator<String> words = words(name).iterator(); words.hasNext(); ) {
            String word = words.next();
            traits.add(word, words.hasNext() ? END : "");
        }
        return traits.weights;
    }

    private static List<String> words(String name) {
        List<String> telling = WordForms.tellingWords(name);
        return telling.isEmpty() ? WordForms.words(name) : telling;
    }

    private void add(String word, String end) {
        WordForms.of(word).forEach(form -> weights.put("=" + form, tuning.word()));
        String marked = BEGIN + word + end;
        for (int length = tuning.shortest(); length <= tuning.longest(); length++) {
            for (int from = 0; from + length <= marked.length(); from++) {
                weights.putIfAbsent(marked.substring(from, from + length), 1);
            }
        }
    }
}
