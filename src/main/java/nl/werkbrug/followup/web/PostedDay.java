package nl.werkbrug.followup.web;

import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;

/** A day in a form: as a date field sends it, or day first. */
final class PostedDay {
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private PostedDay() {}

    static @Nullable LocalDate read(Intake intake, String field, Map<String, String> posted) {
        return intake.read(field, posted.get(field), PostedDay::parse, "editor.refusal.date");
    }

    private static Optional<LocalDate> parse(String text) {
        boolean yearFirst = text.matches("\\d{4}-\\d{2}-\\d{2}");
        try {
            return Optional.of(
                    LocalDate.parse(text, yearFirst ? DateTimeFormatter.ISO_DATE : DAY_FIRST));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
