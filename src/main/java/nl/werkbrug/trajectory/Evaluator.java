package nl.werkbrug.trajectory;

/** Who looked back. */
public enum Evaluator {
    CANDIDATE,
    MENTOR,
    COACH
}
