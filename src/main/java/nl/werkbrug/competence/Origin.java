package nl.werkbrug.competence;

/** Where a competence of the catalogue comes from. */
public enum Origin {
    /** It came with the program. */
    BUILT_IN,
    /** Somebody added it here. */
    OWN,
    /** It stood in a file of the region. */
    FILE,
    /** It stood in ESCO, the European list. */
    ESCO
}
