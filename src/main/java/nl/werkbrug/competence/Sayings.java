package nl.werkbrug.competence;

import nl.werkbrug.competence.Sentence.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two words that together say nothing of the work that one of them names: "last van" is pain. */
final class Sayings {
    private static final Set<String> PAIRS =
            Set.of(
                    "ik last",
                    "last van",
                    "last heb",
                    "heb last",
                    "last hebt",
                    "hebt last",
                    "last heeft",
                    "heeft last",
                    "last had",
                    "had last",
                    "last hebben",
                    "last krijg",
                    "krijg last",
                    "krijgt last");

    private Sayings() {}

    /** What is left has its place in the sentence still. */
    static List<Token> without(List<Token> words) {
        var left = new ArrayList<Token>();
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 < words.size() && isOne(words.get(i), words.get(i + 1))) {
                i++;
            } else {
                left.add(words.get(i));
            }
        }
        return left;
    }

    private static boolean isOne(Token one, Token next) {
        return PAIRS.contains(one.word() + " " + next.word());
    }
}
