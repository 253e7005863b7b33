package nl.werkbrug.guard;

import nl.werkbrug.guard.Sentences.Word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether words are about the people somebody works with: "bewoners met dementie",
 * "verslaafde jongeren". Plurals only, for "mijn kind met astma" is about one person.
 */
record Others(Set<String> people) {
    private static final Set<String> LINKS =
            Set.of("met", "die", "zonder", "in", "uit", "na", "van", "voor", "en", "of");
    private static final int FOLLOWING = 5;

    static Others read() {
        return new Others(new HashSet<>(WordFile.read("others").lines()));
    }

    boolean areMeant(int from, int to, List<Word> words) {
        return areAfter(to, words) || areBefore(from, words);
    }

    private boolean areAfter(int to, List<Word> words) {
        return isPeople(to, words) || isPeople(to + 1, words);
    }

    /** People, then a linking word, and soon after it what is said of them. */
    private boolean areBefore(int from, List<Word> words) {
        for (int at = Math.max(0, from - FOLLOWING); at < from - 1; at++) {
            if (isPeople(at, words) && LINKS.contains(words.get(at + 1).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPeople(int at, List<Word> words) {
        return at >= 0 && at < words.size() && people.contains(words.get(at).text());
    }
}
