package nl.werkbrug.trajectory.web;

/** With what somebody fills in a field of an event. */
public enum Control {
    DAY,
    LINE,
    PROSE,
    NUMBER,
    /** One of a few words. */
    CHOICE,
    /** A tick that somebody agrees. */
    AGREED,
    YES_NO,
    EMPLOYER,
    NEED,
    WEEKDAYS,
    /** Competences, ticked or named. */
    GOALS,
    /** Competences with the level that was seen. */
    SEEN,
    /** The same, or not yet, or not tried: three lists of one event. */
    EVALUATED
}
