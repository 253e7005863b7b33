package nl.werkbrug.competence;

import java.util.HashMap;
import java.util.Map;

/** Gives every trait a number, in the order in which they are first met. */
public final class TraitNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** One name of a subject: the numbers of its traits, and what each weighs there. */
    public record Coded(int[] traits, int[] weights, int subject) {}

    public Coded code(Map<String, Integer> traits, int subject) {
        var coded = new Coded(new int[traits.size()], new int[traits.size()], subject);
        int next = 0;
        for (var trait : traits.entrySet()) {
            coded.traits[next] = give(trait.getKey());
            coded.weights[next++] = trait.getValue();
        }
        return coded;
    }

    /** -1 for one that was never met. */
    int of(String trait) {
        return numbers.getOrDefault(trait, -1);
    }

    int size() {
        return numbers.size();
    }

    private int give(String trait) {
        Integer known = numbers.putIfAbsent(trait, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
