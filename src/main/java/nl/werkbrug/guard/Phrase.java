package nl.werkbrug.guard;

import nl.werkbrug.guard.Sentences.Word;

import java.util.Arrays;
import java.util.List;

/** One or more words of a list that stand behind each other. */
record Phrase(List<Term> terms) {
    static Phrase of(String line, boolean inflected) {
        return new Phrase(
                Arrays.stream(line.split(" ")).map(word -> Term.of(word, inflected)).toList());
    }

    Term first() {
        return terms.getFirst();
    }

    int size() {
        return terms.size();
    }

    boolean standsAt(int place, List<Word> words) {
        if (place + terms.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < terms.size(); i++) {
            if (!terms.get(i).matches(words.get(place + i).text())) {
                return false;
            }
        }
        return true;
    }
}
