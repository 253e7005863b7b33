package nl.werkbrug.trajectory;

/** Whose turn a step of the plan is. */
public enum StepOwner {
    CANDIDATE,
    COACH,
    EMPLOYER,
    SUPPORT_NETWORK
}
