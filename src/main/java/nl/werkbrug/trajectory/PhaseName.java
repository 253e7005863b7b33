package nl.werkbrug.trajectory;

/** The names of the phases of a trajectory, in the order of the way. */
public enum PhaseName {
    INTAKE,
    PLAN,
    PREPARATION,
    INTRODUCTION,
    ORIENTATION,
    WORK_EXPERIENCE,
    PLACEMENT,
    DURABLE,
    PAUSED,
    ENDED
}
