package nl.werkbrug.competence;

import java.util.Comparator;

/** How well typed words fit a competence; the best fit is the least. */
record Fit(Place place, int mistakes) implements Comparable<Fit> {
    private static final Comparator<Fit> ORDER =
            Comparator.comparing(Fit::place).thenComparingInt(Fit::mistakes);

    /** Where the typed words were found, the best first. */
    enum Place {
        LABEL,
        SYNONYM,
        /** A name begins with all that was typed, to the end of a word. */
        WORDS_OF_LABEL,
        WORDS_OF_SYNONYM,
        START_OF_LABEL,
        START_OF_SYNONYM,
        START_OF_WORD,
        INSIDE_WORD,
        MISTYPED_WORD,
        MISTYPED_PART
    }

    static Fit at(Place place) {
        return new Fit(place, 0);
    }

    /** Of two fits of one word the better. */
    Fit or(Fit other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Two words together fit as badly as the worse of them. */
    Fit and(Fit other) {
        Place worse = place.compareTo(other.place) > 0 ? place : other.place;
        return new Fit(worse, mistakes + other.mistakes);
    }

    @Override
    public int compareTo(Fit other) {
        return ORDER.compare(this, other);
    }
}
