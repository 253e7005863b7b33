package nl.werkbrug.proposal;

/** Why an employer says not now, in words that can be passed on to the candidate. */
public enum Ground {
    COMPETENCE,
    HOURS,
    START,
    DISTANCE,
    FILLED,
    SOMEONE_ELSE,
    OTHER
}
