package nl.werkbrug.trajectory;

/** What people said in their own words; kept apart from the facts, so that it can be erased. */
public record Words(String text) {
    /** Longest that is kept, in characters. */
    public static final int LIMIT = 1000;

    /** Stands where words stood that had to go. */
    public static final Words ERASED = new Words("…");
}
