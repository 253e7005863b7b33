package nl.werkbrug.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of other systems that says several things of ours at once, or one in another way. */
enum Compound implements CandidateColumn {
    FULL_NAME(
            "volledige naam",
            "fullName",
            "naam",
            "name",
            "naam kandidaat",
            "naam deelnemer",
            "kandidaat",
            "deelnemer"),
    NAME_PREFIX(
            "tussenvoegsel", "namePrefix", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "tsv"),
    HOURS(
            "uren per week",
            "hours",
            "uren",
            "aantal uren",
            "uren/week",
            "uren p/w",
            "beschikbare uren",
            "beschikbare uren per week",
            "beschikbare uren/wk",
            "hours per week"),
    CONSENT_MATCHING(
            "toestemming",
            "consent",
            "toestemming matching",
            "akkoord",
            "consent matching",
            "MATCHING"),
    CONSENT_OUTSIDE(
            "toestemming buiten de regio",
            "consent outside region",
            "toestemming buiten regio",
            "SHARE_OUTSIDE_REGION"),
    JOB_AGREEMENT("banenafspraak", "jobAgreement", "doelgroep banenafspraak");

    private final String dutch;
    private final String field;
    private final List<String> others;

    Compound(String dutch, String field, String... others) {
        this.dutch = dutch;
        this.field = field;
        this.others = List.of(others);
    }

    static Optional<Compound> named(String header) {
        String wanted = Header.bare(header);
        return Arrays.stream(values()).filter(column -> column.isNamed(wanted)).findFirst();
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String field() {
        return field;
    }

    private boolean isNamed(String bare) {
        return isCalled(bare) || others.stream().map(Header::bare).anyMatch(bare::equals);
    }
}
