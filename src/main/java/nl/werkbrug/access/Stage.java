package nl.werkbrug.access;

/** How far somebody is in signing in. */
public enum Stage {
    /** The password was right; the code of the phone is still to come. */
    CODE,
    /** The password was right; first there has to be a second step. */
    ENROL,
    /** Signed in. */
    OPEN
}
