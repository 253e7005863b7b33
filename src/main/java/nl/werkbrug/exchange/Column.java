package nl.werkbrug.exchange;

import java.util.List;
import java.util.Optional;

/** What a file can say of a candidate. */
enum Column implements CandidateColumn, OwnColumn {
    REFERENCE("referentie", "reference", Kind.TEXT, "K-0001"),
    FIRST_NAME("voornaam", "firstName", Kind.TEXT, "Anna"),
    LAST_NAME("achternaam", "lastName", Kind.TEXT, "Voorbeeld"),
    EMAIL("e-mail", "email", Kind.TEXT, "anna@voorbeeld.nl"),
    PHONE("telefoon", "phone", Kind.TEXT, "0320 123456"),
    REGION("regio", "region", Kind.TEXT, "flevoland"),
    POSTCODE("postcode", "postcode", Kind.TEXT, "8232 AB"),
    MAX_TRAVEL_KM("reisafstand km", "maxTravelKm", Kind.NUMBER, "25"),
    HOURS_MIN("uren minimaal", "hoursMin", Kind.NUMBER, "24"),
    HOURS_MAX("uren maximaal", "hoursMax", Kind.NUMBER, "36"),
    AVAILABLE_FROM("beschikbaar vanaf", "availableFrom", Kind.DATE, "31-12-2026"),
    DUTCH_LEVEL("nederlands", "dutchLevel", Kind.TEXT, "B1"),
    DRIVING_LICENCES("rijbewijzen", "drivingLicences", Kind.LIST, "B|BE"),
    WORKING_TIMES("werktijden", "workingTimes", Kind.LIST, "DAY|SHIFTS"),
    TARGET_GROUP("doelgroep", "targetGroup", Kind.TEXT, "PARTICIPATIEWET"),
    SECTORS_EXCLUDED("sectoren uitgesloten", "sectorsExcluded", Kind.LIST, "recycling"),
    EMPLOYERS_EXCLUDED("werkgevers uitgesloten", "employersExcluded", Kind.LIST, ""),
    WISH_SECTORS("wens sectoren", "wishes.sectors", Kind.LIST, "metal|welding"),
    WISH_EMPLOYERS("wens werkgevers", "wishes.employers", Kind.LIST, ""),
    WISH_OCCUPATIONS("wens beroepen", "wishes.occupations", Kind.LIST, "lasser|constructiewerker"),
    MOTIVATION("motivatie", "motivation", Kind.TEXT, "Ik wil leren lassen."),
    STATUS("status", "status", Kind.TEXT, "AVAILABLE"),
    CONSENTS("toestemmingen", "consents", Kind.CONSENTS, "MATCHING|SHARE_OUTSIDE_REGION=nee"),
    COMPETENCES(
            "competenties",
            "competences",
            Kind.COMPETENCES,
            "wb:lassen-mig-mag:3:DEMONSTRATED|samenwerken:2");

    private final Shape shape;

    Column(String dutch, String field, Kind kind, String example) {
        shape = new Shape(dutch, field, kind, example);
    }

    static Optional<Column> named(String header) {
        return OwnColumn.named(values(), header);
    }

    static Optional<Column> ofField(String refused) {
        return OwnColumn.ofField(values(), refused);
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public List<String> others() {
        return ColumnNames.of(this);
    }
}
