package nl.werkbrug.candidate.web;

import static nl.werkbrug.candidate.web.Field.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is changed together on a candidate's page: a small form with an address of its own. */
public enum Part {
    CONTACT("gegevens", FIRST_NAME, LAST_NAME, EMAIL, PHONE),
    STANDING("stand", STATUS, TARGET_GROUP),
    TRAVEL("reizen", POSTCODE, MAX_TRAVEL),
    HOURS("uren", HOURS_MIN, HOURS_MAX),
    START("start", AVAILABLE_FROM),
    DUTCH("nederlands", DUTCH_LEVEL),
    LICENCES("rijbewijs", DRIVING_LICENCES),
    TIMES("werktijden", WORKING_TIMES),
    WISHES("wensen", WISH_OCCUPATIONS, WISH_SECTORS, WISH_EMPLOYERS),
    EXCLUSIONS("liever-niet", SECTORS_EXCLUDED, EMPLOYERS_EXCLUDED),
    MOTIVATION("motivatie", Field.MOTIVATION);

    /** What has to hold for the work. */
    static final List<Part> CONDITIONS = List.of(TRAVEL, HOURS, START, DUTCH, LICENCES, TIMES);

    private final String path;
    private final List<Field> fields;

    Part(String path, Field... fields) {
        this.path = path;
        this.fields = List.of(fields);
    }

    static Optional<Part> find(String path) {
        return Stream.of(values()).filter(part -> part.path.equals(path)).findFirst();
    }

    /** Its word in an address. */
    public String path() {
        return path;
    }

    public List<Field> fields() {
        return fields;
    }

    /** Where it stands on the page. */
    public String anchor() {
        return "deel-" + path;
    }
}
