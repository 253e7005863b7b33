package nl.werkbrug.trajectory;

/** Why it stopped, in a word that can be counted; never about health or home. */
public enum DropoutGround {
    WORK,
    HOURS,
    TRAVEL,
    LANGUAGE,
    GUIDANCE,
    COLLEAGUES,
    ATTENDANCE,
    OTHER_WORK,
    BUSINESS,
    OTHER
}
