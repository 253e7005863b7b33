package nl.werkbrug.competence;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What of a text is compared: its words in every form of Dutch, and the groups of letters that
 * these are made of. Where a word begins and ends is a letter too, so that the end of a compound,
 * which says what it is about, is known as an end.
 */
public final class Traits {
    private static final String BEGIN = "^";
    private static final String END = "$";

    private final Shape shape;
    private final Map<String, Integer> weights = new HashMap<>();

    /** What a whole word weighs beside a group of letters, and how long the groups are. */
    public record Shape(int word, int shortest, int longest) {}

    private Traits(Shape shape) {
        this.shape = shape;
    }

    /** Nothing as yet. */
    static Traits none(Shape shape) {
        return new Traits(shape);
    }

    /** Of a name that is written to its end: each trait with its weight. */
    public static Map<String, Integer> of(String name, Shape shape) {
        var traits = new Traits(shape);
        words(name).forEach(word -> traits.add(word, END, 1));
        return traits.weights;
    }

    /** Of a name that somebody may still be typing: the last word may go on. */
    public static Map<String, Integer> typed(String name, Shape shape) {
        var traits = new Traits(shape);
        for (Iterator<String> words = words(name).iterator(); words.hasNext(); ) {
            String word = words.next();
            traits.add(word, words.hasNext() ? END : "", 1);
        }
        return traits.weights;
    }

    Map<String, Integer> weights() {
        return weights;
    }

    /** Adds a word that counts so much; of the same trait the most counts. */
    void add(String word, int weight) {
        add(word, END, weight);
    }

    private static List<String> words(String name) {
        List<String> telling = WordForms.tellingWords(name);
        return telling.isEmpty() ? WordForms.words(name) : telling;
    }

    private void add(String word, String end, int weight) {
        WordForms.of(word).forEach(form -> put("=" + form, shape.word() * weight));
        String marked = BEGIN + word + end;
        for (int length = shape.shortest(); length <= shape.longest(); length++) {
            for (int from = 0; from + length <= marked.length(); from++) {
                put(marked.substring(from, from + length), weight);
            }
        }
    }

    private void put(String trait, int weight) {
        weights.merge(trait, weight, Math::max);
    }
}
