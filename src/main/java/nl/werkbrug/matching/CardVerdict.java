package nl.werkbrug.matching;

/** Whether a filter holds for somebody. */
enum CardVerdict {
    HOLDS,
    /** Nobody knows; one can ask, so it hides nobody. */
    ASK,
    FAILS;

    static CardVerdict of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    /** An unknown value holds until it is known. */
    static CardVerdict ofKnown(boolean known, boolean holds) {
        return known ? of(holds) : ASK;
    }
}
