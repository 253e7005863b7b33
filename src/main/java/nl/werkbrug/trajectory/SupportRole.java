package nl.werkbrug.trajectory;

/** As what somebody helps a candidate. */
public enum SupportRole {
    JOB_BUDDY,
    LANGUAGE_TEACHER,
    CASE_MANAGER,
    OTHER
}
