package nl.werkbrug.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file can say of a candidate: the Dutch name of the column, the name of the field in the
 * contract, and an example.
 */
enum Column implements CandidateColumn {
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

    /** How a cell is read. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        LIST,
        CONSENTS,
        COMPETENCES
    }

    private final String dutch;
    private final String field;
    private final Kind kind;
    private final String example;

    Column(String dutch, String field, Kind kind, String example) {
        this.dutch = dutch;
        this.field = field;
        this.kind = kind;
        this.example = example;
    }

    /** By either name or one that others use; capitals, spaces and signs do not matter. */
    static Optional<Column> named(String header) {
        String wanted = ColumnNames.withoutNumber(bare(header));
        return Arrays.stream(values()).filter(column -> column.isNamed(wanted)).findFirst();
    }

    /** The column of a field that was refused, such as {@code competences[2].level}. */
    static Optional<Column> ofField(String refused) {
        return Arrays.stream(values())
                .filter(column ->
                        refused.equals(column.field)
                                || refused.startsWith(column.field + "[")
                                || refused.startsWith(column.field + "."))
                .findFirst();
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String field() {
        return field;
    }

    Kind kind() {
        return kind;
    }

    String example() {
        return example;
    }

    static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    @Override
    public boolean isCalled(String header) {
        String wanted = bare(header);
        return bare(dutch).equals(wanted) || bare(field).equals(wanted);
    }

    @Override
    public boolean mayRepeat() {
        return kind == Kind.COMPETENCES;
    }

    private boolean isNamed(String bare) {
        return isCalled(bare) || ColumnNames.has(this, bare);
    }
}
