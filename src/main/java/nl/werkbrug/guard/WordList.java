package nl.werkbrug.guard;

import nl.werkbrug.guard.Sentences.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the words of one list, but for its exceptions and for what is said of others. */
record WordList(Kind kind, Phrases phrases, Phrases exceptions, Others others) {
    /** Longest exception that starts before the word it is about, in words. */
    private static final int REACH = 4;

    static WordList read(Kind kind) {
        WordFile file = WordFile.read(kind.name().toLowerCase(Locale.ROOT));
        return new WordList(
                kind, new Phrases(file.phrases()), new Phrases(file.exceptions()), Others.read());
    }

    List<Finding> in(Sentences sentences) {
        var found = new ArrayList<Finding>();
        for (List<Word> words : sentences.all()) {
            for (int place = 0; place < words.size(); place++) {
                int size = phrases.sizeAt(place, words);
                if (size > 0 && !isExcepted(place, size, words)) {
                    found.add(finding(sentences.plain(), words, place, size));
                }
            }
        }
        return found;
    }

    private boolean isExcepted(int place, int found, List<Word> words) {
        for (int start = Math.max(0, place - REACH); start < place + found; start++) {
            int size = exceptions.sizeAt(start, words);
            if (size > 0 && start + size > place) {
                return true;
            }
        }
        return others.areMeant(place, place + found, words);
    }

    private Finding finding(Plain plain, List<Word> words, int place, int size) {
        return plain.finding(kind, words.get(place).start(), words.get(place + size - 1).end());
    }
}
