package nl.werkbrug.matching;

import nl.werkbrug.competence.Likeness;

import java.util.EnumSet;
import java.util.Set;

/** Where a word that somebody looks for was found, and what that is worth. */
enum Source {
    NAME(10, EnumSet.of(Likeness.SAME, Likeness.START, Likeness.MISTAKEN)),
    REFERENCE(10, EnumSet.of(Likeness.SAME, Likeness.START)),
    COMPETENCE(8, any()),
    OCCUPATION(8, any()),
    WISH(5, any()),
    PLACE(5, any()),
    /** A competence that somebody does not have yet, but can learn. */
    LEARNABLE(4, any()),
    /** Motivation, and the words of an import. */
    WORDS(4, any());

    private final int weight;
    private final Set<Likeness> counting;

    Source(int weight, Set<Likeness> counting) {
        this.weight = weight;
        this.counting = counting;
    }

    boolean counts(Likeness likeness) {
        return counting.contains(likeness);
    }

    /** 0 when it does not count. */
    int points(Likeness likeness) {
        return counts(likeness) ? weight * worth(likeness) : 0;
    }

    private static int worth(Likeness likeness) {
        return switch (likeness) {
            case SAME -> 10;
            case FORM -> 9;
            case START -> 6;
            case PART -> 5;
            case MISTAKEN -> 3;
            case NONE -> 0;
        };
    }

    private static Set<Likeness> any() {
        return EnumSet.complementOf(EnumSet.of(Likeness.NONE));
    }
}
