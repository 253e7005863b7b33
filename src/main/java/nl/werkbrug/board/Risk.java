package nl.werkbrug.board;

/** Why somebody of the desk would look at a trajectory first (nl: risico). */
public enum Risk {
    /** The last that was heard of one side is that it goes badly. */
    RED,
    /** It could go better. */
    ORANGE,
    /** The planned contact is late. */
    LATE
}
