package nl.werkbrug.exchange;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell of a workbook says, as text: days as 2026-12-31, numbers without empty decimals. */
record CellText(boolean countsFrom1904) {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.");
    private static final Pattern DAY = Pattern.compile("[dy]|m{3,}");
    private static final LocalDate START = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    // The days of the years 1900 to 9999; before 61 Excel counts a day that never was.
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(61);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final long SECONDS_A_DAY = 24L * 60 * 60;
    private static final int DIGITS = 40;

    String of(Cell cell) {
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING, ERROR -> orEmpty(raw, cell);
            case BOOLEAN -> "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "ja" : "nee";
            case NUMBER, FORMULA -> number(raw, cell);
        };
    }

    private String number(@Nullable String raw, Cell cell) {
        try {
            BigDecimal number = new BigDecimal(orEmpty(raw, cell).strip());
            return isDay(cell.getDataFormatString(), number) ? day(number) : plain(number);
        } catch (NumberFormatException _) {
            return orEmpty(raw, cell);
        }
    }

    private String day(BigDecimal number) {
        LocalDateTime moment =
                (countsFrom1904 ? START_1904 : START)
                        .atStartOfDay()
                        .plusSeconds(
                                number.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                                        .setScale(0, java.math.RoundingMode.HALF_UP)
                                        .longValueExact());
        boolean isWhole = moment.toLocalTime().equals(java.time.LocalTime.MIDNIGHT);
        return isWhole ? moment.toLocalDate().toString() : moment.toString();
    }

    private static boolean isDay(@Nullable String format, BigDecimal number) {
        return format != null
                && number.compareTo(FIRST_DAY) >= 0
                && number.compareTo(LAST_DAY) <= 0
                && DAY.matcher(QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll(""))
                        .find();
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return Math.abs(bare.scale()) > DIGITS || bare.precision() > DIGITS
                ? bare.toString()
                : bare.toPlainString();
    }

    /** Text inside the cell itself has no raw value. */
    private static String orEmpty(@Nullable String raw, Cell cell) {
        if (raw != null) {
            return raw;
        }
        return cell.getType() == CellType.EMPTY || cell.getText() == null ? "" : cell.getText();
    }
}
