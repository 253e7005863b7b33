package nl.werkbrug.privacy;

/** The first line of the access log that is not as it was written, and what happened to it. */
public record BrokenLine(long number, Damage damage) {
    /** What was done to the log from outside. */
    public enum Damage {
        /** Its content, or the line before it, is another. */
        CHANGED,
        /** It was taken out, in the middle or at the end. */
        REMOVED,
        /** It was put behind the last one. */
        ADDED
    }
}
