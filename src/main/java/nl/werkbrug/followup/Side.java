package nl.werkbrug.followup;

/** Whose signal it is. */
public enum Side {
    CANDIDATE,
    EMPLOYER
}
