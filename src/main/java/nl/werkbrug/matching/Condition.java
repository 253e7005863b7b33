package nl.werkbrug.matching;

/** What must hold besides competences (nl: voorwaarde). The exclusions are never bent. */
public enum Condition {
    TRAVEL("travel"),
    HOURS("hours"),
    START("start"),
    DUTCH_LEVEL("dutchLevel"),
    WORKING_TIMES("workingTimes"),
    DRIVING_LICENCE("drivingLicence"),
    EXCLUSIONS("exclusions");

    private final String field;

    Condition(String field) {
        this.field = field;
    }

    /** Its name in the API. */
    public String field() {
        return field;
    }
}
