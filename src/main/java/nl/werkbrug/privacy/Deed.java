package nl.werkbrug.privacy;

/** What was done with somebody's data (nl: inzage, wijziging). */
public enum Deed {
    READ,
    CHANGE
}
