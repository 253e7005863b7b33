package nl.werkbrug.exchange;

/** What a file tells of. */
public enum Subject {
    CANDIDATES,
    NEEDS,
    CATALOGUE,
    OCCUPATIONS,
    POSTCODES
}
