package nl.werkbrug.competence;

import nl.werkbrug.competence.Fit.Place;

import java.util.Optional;

/** One word as far as it was typed. */
final class TypedWord {
    /** Fewer letters stand inside too many words. */
    private static final int INSIDE_FROM = 3;

    /**
     * From here a mistake is forgiven inside a compound too: "chaufeur" in vrachtwagenchauffeur.
     */
    private static final int MISTAKEN_INSIDE_FROM = 7;

    private final String typed;
    private final int allowed;
    private final long letters;

    TypedWord(String typed) {
        this.typed = typed;
        this.allowed = Mistakes.allowedIn(typed);
        this.letters = lettersOf(typed);
    }

    /** Which letters and digits a word has, one bit each. */
    static long lettersOf(String word) {
        return word.chars().mapToLong(letter -> 1L << (letter & 63)).reduce(0, (a, b) -> a | b);
    }

    /** The letters of the word are given because they are counted once for all that is typed. */
    Optional<Fit> fit(String word, long lettersOfWord) {
        if (word.startsWith(typed)) {
            return Optional.of(Fit.at(Place.START_OF_WORD));
        }
        if (typed.length() >= INSIDE_FROM && word.contains(typed)) {
            return Optional.of(Fit.at(Place.INSIDE_WORD));
        }
        return mayFitWithMistakes(lettersOfWord) ? fitWithMistakes(word) : Optional.empty();
    }

    /** Every letter that the word lacks is a mistake: this spares nearly all of the counting. */
    private boolean mayFitWithMistakes(long lettersOfWord) {
        return allowed > 0 && Long.bitCount(letters & ~lettersOfWord) <= allowed;
    }

    private Optional<Fit> fitWithMistakes(String word) {
        int inWhole = Mistakes.inWhole(typed, word, allowed);
        return inWhole <= allowed
                ? Optional.of(new Fit(Place.MISTYPED_WORD, inWhole))
                : fitInPart(word);
    }

    private Optional<Fit> fitInPart(String word) {
        int inPart =
                typed.length() < MISTAKEN_INSIDE_FROM
                        ? Mistakes.inStart(typed, word, allowed)
                        : Mistakes.inside(typed, word, allowed);
        return inPart <= allowed
                ? Optional.of(new Fit(Place.MISTYPED_PART, inPart))
                : Optional.empty();
    }
}
