package nl.werkbrug.trajectory;

/** What kind of contract. */
public enum ContractKind {
    EMPLOYMENT,
    LEARNING_EMPLOYMENT,
    TEMPORARY_AGENCY
}
