package nl.werkbrug.competence;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes a Dutch compound apart: laswerkzaamheden into las and werkzaamheden. */
final class Compound {
    private static final int SHORTEST = 7;
    private static final int SHORTEST_PART = 3;

    /** A known part of this many letters is believed beside an unknown one. */
    private static final int TELLING_PART = 5;

    private static final int SHORTEST_REST = 4;

    /** Make another verb instead of a compound: verplaatsen is no plaatsen. */
    private static final Set<String> PREFIXES = Set.of("ver", "ont", "her", "wan", "mis");

    /** Make another kind of word: gevaarlijk is no gevaar. */
    private static final Set<String> SUFFIXES =
            Set.of(
                    "lijk", "lijke", "lijks", "heid", "heden", "baar", "bare", "loos", "loze",
                    "ing", "ingen", "eren", "eert", "ier", "iers", "atie", "achtig", "end", "ende");

    private Compound() {}

    /** A part that is a word by itself; certain when the other part is one as well. */
    record Part(String word, boolean isCertain) {}

    static Stream<Part> partsOf(String word, Predicate<String> known) {
        return word.length() < SHORTEST
                ? Stream.empty()
                : IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
                        .boxed()
                        .flatMap(split ->
                                split(word.substring(0, split), word.substring(split), known));
    }

    private static Stream<Part> split(String head, String tail, Predicate<String> known) {
        if (PREFIXES.contains(head) || Particles.contains(head) || SUFFIXES.contains(tail)) {
            return Stream.empty();
        }
        return known.test(head) && known.test(tail)
                ? Stream.of(new Part(head, true), new Part(tail, true))
                : Stream.concat(telling(head, tail, known), telling(tail, head, known));
    }

    private static Stream<Part> telling(String part, String rest, Predicate<String> known) {
        boolean longEnough = part.length() >= TELLING_PART && rest.length() >= SHORTEST_REST;
        return longEnough && known.test(part) ? Stream.of(new Part(part, false)) : Stream.empty();
    }
}
