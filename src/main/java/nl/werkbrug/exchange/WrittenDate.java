package nl.werkbrug.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as people write it: 2026-12-31, 31-12-2026, 31/12/26, 31.12.2026, 31 december 2026. A month
 * alone is its first day.
 */
final class WrittenDate {
    private static final Pattern TIME =
            Pattern.compile("[T ]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}");
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    private static final LocalDate CENTURY = LocalDate.of(1970, 1, 1);

    // Dutch abbreviations of the library have a dot, people's have none.
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("maa", 3),
                    Map.entry("mrt", 3),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("mei", 5),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("okt", 10),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("dec", 12));

    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})[- ](\\p{L}{3,9})\\.?[- ]'?(\\d{4}|\\d{2})");

    // As Excel writes a month: dec-26.
    private static final Pattern MONTH =
            Pattern.compile("(\\p{L}{3,9})\\.?(?:[- ](\\d{4})|-(\\d{2}))");
    private static final Pattern BEFORE = Pattern.compile("^(?:per|vanaf|from|as of) ");

    private static final List<DateTimeFormatter> FORMS =
            Stream.of("uuuu-M-d", "d-M-uuuu", "d-M-").map(WrittenDate::form).toList();

    private WrittenDate() {}

    static Optional<LocalDate> of(String cell) {
        String day = TIME.matcher(cell.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        if (SERIAL.matcher(day).matches()) {
            return Optional.of(SERIAL_START.plusDays(Long.parseLong(day)));
        }
        String bare = BEFORE.matcher(day).replaceFirst("");
        String numbers = inNumbers(ofMonth(bare)).replaceAll("\\s*[./-]\\s*", "-");
        return FORMS.stream().flatMap(form -> parse(numbers, form).stream()).findFirst();
    }

    /** The first day of a month that is named without one. */
    private static String ofMonth(String day) {
        return MONTH.matcher(day).matches() ? "1-" + day : day;
    }

    /** 31 december 2026 as 31-12-2026; anything else as it is. */
    private static String inNumbers(String day) {
        var words = WORDS.matcher(day);
        if (!words.matches()) {
            return day;
        }
        Integer month = MONTHS.get(words.group(2).substring(0, 3));
        return month == null ? day : "%s-%d-%s".formatted(words.group(1), month, words.group(3));
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** A pattern that ends in a hyphen has a year of two digits. */
    private static DateTimeFormatter form(String pattern) {
        var builder = new DateTimeFormatterBuilder().appendPattern(pattern);
        if (pattern.endsWith("-")) {
            builder.appendValueReduced(ChronoField.YEAR, 2, 2, CENTURY);
        }
        return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
