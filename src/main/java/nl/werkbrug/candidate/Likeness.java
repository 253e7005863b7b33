package nl.werkbrug.candidate;

/** What two files have in common that says something about who it is (nl: gelijkenis). */
public enum Likeness {
    EMAIL,
    PHONE,
    NAME,
    POSTCODE,
    /** The four digits of the postcode. */
    AREA
}
