package nl.werkbrug.trajectory;

/** Whoever of the two met the other. */
public enum Side {
    CANDIDATE,
    EMPLOYER
}
