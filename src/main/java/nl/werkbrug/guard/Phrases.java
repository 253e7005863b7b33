package nl.werkbrug.guard;

import static java.util.stream.Collectors.groupingBy;

import nl.werkbrug.guard.Sentences.Word;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many phrases, found by the first letters of their first word. */
final class Phrases {
    private static final int KEY = 2;

    private final Map<String, List<Phrase>> atStart;
    private final Map<String, List<Phrase>> anywhere;

    Phrases(List<Phrase> all) {
        atStart = byKey(all, false);
        anywhere = byKey(all, true);
    }

    /** How many words stand here of the longest phrase that does; 0 when none does. */
    int sizeAt(int place, List<Word> words) {
        return candidates(words.get(place).text())
                .filter(phrase -> phrase.standsAt(place, words))
                .mapToInt(Phrase::size)
                .max()
                .orElse(0);
    }

    private Stream<Phrase> candidates(String word) {
        if (word.length() < KEY) {
            return Stream.empty();
        }
        var inside =
                IntStream.rangeClosed(0, word.length() - KEY)
                        .mapToObj(at -> anywhere.getOrDefault(key(word, at), List.of()))
                        .flatMap(List::stream);
        return Stream.concat(atStart.getOrDefault(key(word, 0), List.of()).stream(), inside);
    }

    private static Map<String, List<Phrase>> byKey(List<Phrase> all, boolean open) {
        return all.stream()
                .filter(phrase -> phrase.first().openBefore() == open)
                .collect(groupingBy(phrase -> key(phrase.first().stem(), 0)));
    }

    private static String key(String word, int at) {
        return word.substring(at, at + KEY);
    }
}
