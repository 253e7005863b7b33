package nl.werkbrug.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as rows of words, one for each sentence or line. */
record Sentences(Plain plain, List<List<Word>> all) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9]+(?:['’`][\\p{L}0-9]+)*");
    private static final Pattern END = Pattern.compile("[.!?;:]\\s|[\\n\\r]");

    /** A word without its apostrophes, and where it stands in the plain text. */
    record Word(String text, int start, int end) {
        static Word of(MatchResult found) {
            return new Word(found.group().replaceAll("['’`]", ""), found.start(), found.end());
        }
    }

    static Sentences of(Plain plain) {
        var sentences = new ArrayList<List<Word>>();
        var current = new ArrayList<Word>();
        for (MatchResult found : WORD.matcher(plain.text()).results().toList()) {
            Word word = Word.of(found);
            if (!current.isEmpty() && isBroken(plain, current.getLast(), word)) {
                sentences.add(List.copyOf(current));
                current.clear();
            }
            current.add(word);
        }
        sentences.add(List.copyOf(current));
        return new Sentences(plain, sentences);
    }

    private static boolean isBroken(Plain plain, Word one, Word next) {
        return END.matcher(plain.text().substring(one.end(), next.start())).find();
    }
}
