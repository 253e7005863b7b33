package nl.werkbrug.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One sentence of a text, its words folded but remembered as they stand there. */
record Sentence(String text, List<Token> tokens) {
    private static final Pattern END = Pattern.compile("[.!?;•\\n\\r]+");

    /** A clause may stop before these, and go on with something else. */
    private static final Set<String> GOES_ON =
            Set.of(
                    "en", "of", "in", "op", "voor", "bij", "met", "aan", "volgens", "zodat", "als",
                    "om", "van", "naar", "door", "uit", "tijdens", "per", "na", "waar");

    /** A folded word and where it stands in the sentence. */
    record Token(String word, int start, int end) {}

    static Stream<Sentence> of(String text) {
        return END.splitAsStream(text).map(Sentence::parse);
    }

    private static Sentence parse(String text) {
        List<Token> tokens =
                Folding.WORD
                        .matcher(text)
                        .results()
                        .map(word ->
                                new Token(Folding.fold(word.group()), word.start(), word.end()))
                        .toList();
        return new Sentence(text, Sayings.without(tokens));
    }

    String joined() {
        return tokens.stream().map(Token::word).collect(Collectors.joining());
    }

    String word(int position) {
        return tokens.get(position).word();
    }

    /** Whether a clause may end here: "zet bestellingen klaar in het magazijn". */
    boolean endsClause(int position) {
        if (position + 1 == tokens.size()) {
            return true;
        }
        String between =
                text.substring(tokens.get(position).end(), tokens.get(position + 1).start());
        return !between.isBlank() || GOES_ON.contains(word(position + 1));
    }

    /** The words as they stand there, with "…" where more than one other stands between them. */
    String quote(SortedSet<Integer> positions) {
        var runs = new ArrayList<String>();
        int first = positions.first();
        int last = first;
        for (int position : positions) {
            if (position > last + 2) {
                runs.add(run(first, last));
                first = position;
            }
            last = position;
        }
        runs.add(run(first, last));
        return String.join(" … ", runs);
    }

    private String run(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }
}
