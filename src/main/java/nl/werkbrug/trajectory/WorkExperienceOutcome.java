package nl.werkbrug.trajectory;

/** What follows on a learning job: a contract, or meeting others. */
public enum WorkExperienceOutcome {
    PROCEED,
    FINISHED
}
