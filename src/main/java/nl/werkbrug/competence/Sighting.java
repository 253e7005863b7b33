package nl.werkbrug.competence;

import java.util.Set;

/** A word of the catalogue seen in a sentence: at which of its words, and how sure, 0 to 1. */
record Sighting(String word, Set<Integer> positions, int first, double certainty) {

    static Sighting at(int position, String word, double certainty) {
        return new Sighting(word, Set.of(position), position, certainty);
    }

    /** A separable verb stands where its verb stands. */
    static Sighting ofParts(int verb, int particle, String word) {
        return new Sighting(word, Set.of(verb, particle), verb, 1);
    }
}
