package nl.werkbrug.candidate;

/** How two people spoke with each other. */
public enum Channel {
    VISIT,
    CALL,
    MESSAGE,
    VIDEO
}
