package nl.werkbrug.administration.web;

import nl.werkbrug.condition.Ids;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** About whom the log is asked, over which days; pages count from 1. */
record InsightForm(
        String reference, Optional<UUID> account, LocalDate from, LocalDate until, int page) {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    static InsightForm of(Map<String, Object> posted) {
        return new InsightForm(
                text(posted, "reference"),
                Ids.parse(text(posted, "account")),
                day(text(posted, "from"), FIRST),
                day(text(posted, "until"), LAST),
                text(posted, "page").matches("\\d{1,6}")
                        ? Math.max(1, Integer.parseInt(text(posted, "page")))
                        : 1);
    }

    /** What cannot be read is left open. */
    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return otherwise;
        }
    }

    private static String text(Map<String, Object> posted, String field) {
        return Optional.ofNullable(posted.get(field)).map(Object::toString).orElse("").strip();
    }
}
