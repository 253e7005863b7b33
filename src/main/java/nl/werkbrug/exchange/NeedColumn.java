package nl.werkbrug.exchange;

import java.util.List;
import java.util.Optional;

/** What a file can say of a need. */
enum NeedColumn implements OwnColumn {
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

    private final Shape shape;

    NeedColumn(String dutch, String field, Kind kind, String example) {
        shape = new Shape(dutch, field, kind, example);
    }

    static Optional<NeedColumn> named(String header) {
        return OwnColumn.named(values(), header);
    }

    static Optional<NeedColumn> ofField(String refused) {
        return OwnColumn.ofField(values(), refused);
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public List<String> others() {
        return NeedColumnNames.of(this);
    }
}
