package nl.werkbrug.trajectory;

/** How an orientation ended; no match is no dropout. */
public enum OrientationOutcome {
    PROCEED,
    NO_MATCH,
    BROKEN_OFF
}
