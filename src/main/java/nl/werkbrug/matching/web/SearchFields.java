package nl.werkbrug.matching.web;

import nl.werkbrug.matching.SearchForm;
import nl.werkbrug.matching.SearchForm.WantedForm;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the search of the page out of its fields; a pressed button may take one of them away. */
final class SearchFields {
    /** Before the code of a chosen competence; its value is the level. */
    static final String LEVEL = "level:";

    /** The name of the button that takes a field away. */
    static final String WITHOUT = "without";

    private final FormFields fields;
    private final Intake intake;

    private SearchFields(FormFields fields, Intake intake) {
        this.fields = fields;
        this.intake = intake;
    }

    /** What cannot be read is told to the intake. */
    static SearchForm read(FormFields posted, Intake intake) {
        String without = posted.text(WITHOUT);
        return new SearchFields(posted.only(name -> !name.equals(without)), intake).read();
    }

    private SearchForm read() {
        String[] hours = text("hours") == null ? new String[0] : fields.text("hours").split("-", 2);
        return new SearchForm(
                text("text"),
                competences(),
                text("region"),
                text("targetGroup"),
                text("sector"),
                text("dutchLevel"),
                hours.length < 2 ? null : number("hours", hours[0]),
                hours.length < 2 ? null : number("hours", hours[1]),
                date("startBy"),
                text("postcode"),
                text("postcode") == null ? null : number("distanceKm", text("distanceKm")),
                text("drivingLicence"),
                text("status"),
                text("coach"),
                null,
                text("lastContact"),
                number("notProposedDays", text("notProposedDays")),
                text("sort"),
                null,
                null);
    }

    private List<WantedForm> competences() {
        var wanted = new ArrayList<WantedForm>();
        for (String name : fields.all().keySet()) {
            if (name.startsWith(LEVEL)) {
                String code = name.substring(LEVEL.length());
                wanted.add(new WantedForm(code, number(name, fields.text(name))));
            }
        }
        String added = text("add");
        if (added != null && wanted.stream().noneMatch(one -> added.equals(one.competence()))) {
            wanted.add(new WantedForm(added, 1));
        }
        return wanted;
    }

    private @Nullable String text(String name) {
        String text = fields.text(name).strip();
        return text.isEmpty() ? null : text;
    }

    private @Nullable Integer number(String field, @Nullable String text) {
        return intake.read(field, text, SearchFields::parseNumber, "refusal.unreadable");
    }

    private static Optional<Integer> parseNumber(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate date(String field) {
        return intake.read(field, text(field), SearchFields::parseDate, "refusal.unreadable");
    }

    private static Optional<LocalDate> parseDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
