package nl.werkbrug.exchange;

/** What a file tells of. */
public enum Subject {
    CANDIDATES,
    NEEDS,
    CATALOGUE,
    OCCUPATIONS,
    POSTCODES;

    /** The other lists hold for all regions. */
    boolean isOfARegion() {
        return this == CANDIDATES || this == NEEDS;
    }
}
