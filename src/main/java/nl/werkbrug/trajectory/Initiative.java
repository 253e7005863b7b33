package nl.werkbrug.trajectory;

/** Who stopped it. */
public enum Initiative {
    CANDIDATE,
    EMPLOYER,
    BOTH,
    CIRCUMSTANCES
}
