package nl.werkbrug.candidate;

/** What people are looked up by, to find who has two files. */
public enum Trait {
    EMAIL,
    PHONE,
    /** The four digits of the postcode with the name. */
    PLACE
}
