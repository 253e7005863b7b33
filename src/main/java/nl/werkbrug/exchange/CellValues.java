package nl.werkbrug.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How people write dates, numbers and lists in a cell; empty when it is something else. */
final class CellValues {
    private static final String BETWEEN = "\\|";
    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d-M-uuuu")
                            .withResolverStyle(ResolverStyle.STRICT));

    private CellValues() {}

    static List<String> list(String cell) {
        return Arrays.stream(cell.split(BETWEEN))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    static Optional<Integer> number(String cell) {
        return cell.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
    }

    static Optional<LocalDate> date(String cell) {
        return DATES.stream()
                .map(format -> date(cell, format))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> date(String cell, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(cell, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
