package nl.werkbrug.trajectory;

/** What somebody prepares with. */
public enum PreparationKind {
    LANGUAGE,
    WORK_FIT,
    SAFETY_CERTIFICATE,
    SPEED_DATE_PREPARATION
}
