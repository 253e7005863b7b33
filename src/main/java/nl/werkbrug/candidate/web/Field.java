package nl.werkbrug.candidate.web;

/** One thing about somebody that staff can type: its name in the form and how it is typed. */
public enum Field {
    FIRST_NAME("firstName", Kind.LINE),
    LAST_NAME("lastName", Kind.LINE),
    EMAIL("email", Kind.LINE),
    PHONE("phone", Kind.LINE),
    STATUS("status", Kind.ONE),
    TARGET_GROUP("targetGroup", Kind.ONE),
    POSTCODE("postcode", Kind.LINE),
    MAX_TRAVEL("maxTravelKm", Kind.NUMBER),
    HOURS_MIN("hoursMin", Kind.NUMBER),
    HOURS_MAX("hoursMax", Kind.NUMBER),
    AVAILABLE_FROM("availableFrom", Kind.DAY),
    DUTCH_LEVEL("dutchLevel", Kind.ONE),
    DRIVING_LICENCES("drivingLicences", Kind.MANY),
    WORKING_TIMES("workingTimes", Kind.MANY),
    WISH_OCCUPATIONS("wishes.occupations", Kind.LINES),
    WISH_SECTORS("wishes.sectors", Kind.MANY),
    WISH_EMPLOYERS("wishes.employers", Kind.MANY),
    SECTORS_EXCLUDED("sectorsExcluded", Kind.MANY),
    EMPLOYERS_EXCLUDED("employersExcluded", Kind.MANY),
    MOTIVATION("motivation", Kind.TEXT),
    LEVEL("level", Kind.ONE),
    BASIS("basis", Kind.ONE),
    EVIDENCE("evidence", Kind.LINE),
    OBSERVED_ON("observedOn", Kind.DAY),
    HELD_ON("heldOn", Kind.DAY),
    CHANNEL("channel", Kind.ONE),
    NOTE("note", Kind.TEXT);

    /** How something is typed. */
    public enum Kind {
        LINE,
        TEXT,
        /** Each on a line of its own. */
        LINES,
        NUMBER,
        DAY,
        ONE,
        MANY
    }

    private final String id;
    private final Kind kind;

    Field(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    /** As the API calls it. */
    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** What the history calls it. */
    String fact() {
        return this == HOURS_MIN || this == HOURS_MAX ? "hours" : id;
    }
}
