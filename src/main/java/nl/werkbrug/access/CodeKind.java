package nl.werkbrug.access;

/** What a code that works once is for. */
public enum CodeKind {
    /** The first administrator of an empty store. */
    FIRST_ADMIN,
    /** A new password, by a link. */
    RESET,
    /** A new password, by a code on paper. */
    PAPER
}
