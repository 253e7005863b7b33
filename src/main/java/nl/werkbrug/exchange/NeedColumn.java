package nl.werkbrug.exchange;

import nl.werkbrug.exchange.Column.Kind;

import java.util.Arrays;
import java.util.Optional;

/** What a file can say of a need, as {@link Column} of a candidate. */
enum NeedColumn implements Header.Named {
    REFERENCE("referentie", "reference", Kind.TEXT, "V-0001"),
    TITLE("titel", "title", Kind.TEXT, "Lasser"),
    TASKS("taken", "tasks", Kind.TEXT, "Je last hekken van staal."),
    EMPLOYER("werkgever", "employer", Kind.TEXT, "Polder Staal"),
    REGION("regio", "region", Kind.TEXT, "flevoland"),
    POSTCODE("postcode", "postcode", Kind.TEXT, "8232 AB"),
    PLACES("plaatsen", "places", Kind.NUMBER, "2"),
    HOURS_MIN("uren minimaal", "hoursMin", Kind.NUMBER, "24"),
    HOURS_MAX("uren maximaal", "hoursMax", Kind.NUMBER, "36"),
    START_BY("start uiterlijk", "startBy", Kind.DATE, "31-12-2099"),
    DUTCH_LEVEL("nederlands", "dutchLevel", Kind.TEXT, "A2"),
    DRIVING_LICENCE("rijbewijs", "drivingLicence", Kind.TEXT, "B"),
    SECTOR("sector", "sector", Kind.TEXT, "welding"),
    WORKING_TIMES("werktijden", "workingTimes", Kind.LIST, "DAY|SHIFTS"),
    OFFERS("aanbod", "offers", Kind.LIST, "werkbegeleider|lasopleiding"),
    STATUS("status", "status", Kind.TEXT, "OPEN"),
    CRITERIA(
            "top tien",
            "criteria",
            Kind.COMPETENCES,
            "wb:lassen-mig-mag:3:eis|technische tekening lezen:2|samenwerken:2:niet te leren");

    private final String dutch;
    private final String field;
    private final Kind kind;
    private final String example;

    NeedColumn(String dutch, String field, Kind kind, String example) {
        this.dutch = dutch;
        this.field = field;
        this.kind = kind;
        this.example = example;
    }

    /** By either name or one that others use; capitals, spaces and signs do not matter. */
    static Optional<NeedColumn> named(String header) {
        String wanted = ColumnNames.withoutNumber(Column.bare(header));
        return Arrays.stream(values()).filter(column -> column.isNamed(wanted)).findFirst();
    }

    /** The column of a field that was refused, such as {@code criteria[2].minLevel}. */
    static Optional<NeedColumn> ofField(String refused) {
        return Arrays.stream(values())
                .filter(column ->
                        refused.equals(column.field) || refused.startsWith(column.field + "["))
                .findFirst();
    }

    @Override
    public boolean isCalled(String header) {
        String wanted = Column.bare(header);
        return Column.bare(dutch).equals(wanted) || Column.bare(field).equals(wanted);
    }

    @Override
    public boolean mayRepeat() {
        return kind == Kind.COMPETENCES;
    }

    private boolean isNamed(String bare) {
        return isCalled(bare) || NeedColumnNames.has(this, bare);
    }

    @Override
    public String field() {
        return field;
    }

    String dutch() {
        return dutch;
    }

    Kind kind() {
        return kind;
    }

    String example() {
        return example;
    }
}
