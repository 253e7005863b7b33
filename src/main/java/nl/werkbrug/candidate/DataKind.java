package nl.werkbrug.candidate;

/** Which kind of data about a candidate was read or changed. */
public enum DataKind {
    /** Name and how to reach someone. */
    PERSON,
    /** What matching knows: competences, conditions, wishes. */
    PROFILE,
    /** Answers to a question for consent. */
    CONSENT,
    /** What an employer sees of who agreed to that. */
    CARD,
    /** Everything that is held about someone. */
    FILE
}
