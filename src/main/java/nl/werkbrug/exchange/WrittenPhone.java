package nl.werkbrug.exchange;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A telephone number as people write it, or as a spreadsheet made a number of it. */
final class WrittenPhone {
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{8}");
    private static final Pattern WITH_COUNTRY = Pattern.compile("31[1-9]\\d{8}");
    private static final Pattern POWER =
            Pattern.compile("(\\d)[.,](\\d{1,12})E\\+?(\\d{1,2})", Pattern.CASE_INSENSITIVE);

    // Somebody's words behind the number, such as (moeder) or (na 18 uur).
    private static final Pattern WORDS_BEHIND = Pattern.compile("\\s*\\((?=[^)]*\\p{L})[^)]*\\)$");

    private WrittenPhone() {}

    static String of(String cell) {
        String bare = withoutSigns(inDigits(cell));
        String digits = bare.replaceAll("[ -]", "");
        if (WITHOUT_ZERO.matcher(digits).matches()) {
            return "0" + bare;
        }
        return WITH_COUNTRY.matcher(digits).matches() ? "+" + bare : bare;
    }

    /** Whether a spreadsheet rounded it, so that nobody knows the last digits any more. */
    static boolean isRounded(String cell) {
        Matcher power = POWER.matcher(cell.strip());
        return power.matches() && power.group(2).length() < Integer.parseInt(power.group(3));
    }

    private static String withoutSigns(String cell) {
        return WORDS_BEHIND
                .matcher(cell.replaceFirst("^\\((\\d+)\\)", "$1"))
                .replaceFirst("")
                .replaceAll("[./]", " ")
                .strip();
    }

    /** 6,12345678E+08 is all of 612345678. */
    private static String inDigits(String cell) {
        String number = cell.strip();
        return POWER.matcher(number).matches() && !isRounded(number)
                ? new BigDecimal(number.replace(',', '.')).toPlainString()
                : cell;
    }
}
