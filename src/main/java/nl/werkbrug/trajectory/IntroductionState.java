package nl.werkbrug.trajectory;

/** What became of a plan to meet. */
public enum IntroductionState {
    PLANNED,
    /** It stands in the history of the trajectory, with what both sides want. */
    HELD,
    CANCELLED
}
