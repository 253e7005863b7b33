package nl.werkbrug.followup;

/** Where a planned contact stands. */
public enum ContactState {
    PLANNED,
    PUT_OFF,
    HELD,
    CANCELLED
}
