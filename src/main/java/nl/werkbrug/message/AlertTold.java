package nl.werkbrug.message;

/** Whom an alert is for. */
public enum AlertTold {
    /** The accountmanager who looks after the need. */
    OWNER,
    /** The coach beside the candidate. */
    COACH
}
