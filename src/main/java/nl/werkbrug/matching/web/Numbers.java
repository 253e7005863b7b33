package nl.werkbrug.matching.web;

import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whole numbers and dates as people type them. Null when blank or refused. */
final class Numbers {
    // Nine digits fit an int; what is too much is refused by the field itself.
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private Numbers() {}

    static @Nullable Integer read(String field, String text, String message, Intake intake) {
        return intake.read(field, text, Numbers::whole, message);
    }

    /** As a date field sends it, or day first: 3-12-2026, 03/12/2026, 3.12.2026. */
    static @Nullable LocalDate readDate(String field, String text, Intake intake) {
        return intake.read(field, text, Numbers::date, "editor.refusal.date");
    }

    private static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        String dashed = text.replaceAll("[/. ]+", "-");
        return Stream.of("uuuu-MM-dd", "d-M-uuuu")
                .flatMap(pattern -> date(dashed, pattern).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(String text, String pattern) {
        var format = DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
