package nl.werkbrug.matching;

/** What of a need someone wished for, and the figure that is told beside the score. */
public record Wish(Met met, int figure) {
    /** The nearest wish that a need meets. */
    public enum Met {
        EMPLOYER,
        OCCUPATION,
        SECTOR,
        NEITHER
    }
}
