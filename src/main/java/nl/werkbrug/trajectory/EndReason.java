package nl.werkbrug.trajectory;

/** Why a trajectory is over. */
public enum EndReason {
    GOAL_REACHED,
    WORK_FOUND_ELSEWHERE,
    EDUCATION,
    MOVED,
    OWN_WISH,
    NO_LONGER_REACHABLE
}
