package nl.werkbrug.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write numbers, answers and lists in a cell; empty when it is something else. */
final class CellValues {
    private static final Pattern BETWEEN = Pattern.compile("\\|");
    private static final Pattern BETWEEN_LINES = Pattern.compile("[|;\\n]");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[|;,/\\n]|\\s+(?:en|and)\\s+");
    private static final Pattern NUMBER =
            Pattern.compile("(-?\\d{1,9})(?:[.,]0{1,4})?(?:\\s*(?:km|uur|uren|u|p/w))?\\.?");
    private static final Pattern YES =
            Pattern.compile("(?i)ja|j|yes|y|true|waar|x|1|1\\.0|akkoord");
    private static final Pattern NO = Pattern.compile("(?i)nee|neen|n|no|false|onwaar|0|0\\.0");
    private static final Pattern ERROR =
            Pattern.compile(
                    "#(N/[AB]|REF!|VALUE!|WAARDE!|VERW!|NAME\\?|NAAM\\?|DIV/0!|DEEL/0!|NUM!|GETAL!|NULL!|LEEG!|SPILL!|CALC!)");

    private CellValues() {}

    static List<String> list(String cell) {
        return ListCell.split(cell, BETWEEN);
    }

    /** Of names in which a comma may stand. */
    static List<String> lines(String cell) {
        return ListCell.split(cell, BETWEEN_LINES);
    }

    /** Of words of which none has a comma. */
    static List<String> codes(String cell) {
        return ListCell.split(cell, BETWEEN_CODES);
    }

    /** Of a list that stands in two columns. */
    static String both(String cell, String other) {
        return cell + "|" + other;
    }

    static Optional<Integer> number(String cell) {
        Matcher number = NUMBER.matcher(cell.strip().toLowerCase(Locale.ROOT));
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    static Optional<LocalDate> date(String cell) {
        return WrittenDate.of(cell);
    }

    static Optional<Boolean> answer(String cell) {
        boolean yes = YES.matcher(cell.strip()).matches();
        return yes || NO.matcher(cell.strip()).matches() ? Optional.of(yes) : Optional.empty();
    }

    /** Whether a spreadsheet says that it could not work the cell out. */
    static boolean isError(String cell) {
        return ERROR.matcher(cell).matches();
    }
}
