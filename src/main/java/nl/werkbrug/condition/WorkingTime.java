package nl.werkbrug.condition;

/** When work is done (nl: werktijden). */
public enum WorkingTime {
    DAY,
    EVENING,
    NIGHT,
    WEEKEND,
    SHIFTS
}
