package nl.werkbrug.followup;

/** What was talked about, without detail (nl: onderwerp). */
public enum Topic {
    ATTENDANCE,
    TASKS,
    LANGUAGE,
    COLLEAGUES,
    TRAVEL,
    CONTRACT,
    HOME
}
