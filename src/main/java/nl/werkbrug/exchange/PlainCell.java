package nl.werkbrug.exchange;

import java.util.regex.Pattern;

/**
 * A text that a spreadsheet must not take for a formula: it is written with an apostrophe before
 * it, and read without (OWASP, CSV injection).
 */
final class PlainCell {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern WRITTEN = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

    private PlainCell() {}

    static String written(String text) {
        boolean mistakable = FORMULA.matcher(text).matches() || WRITTEN.matcher(text).matches();
        return mistakable ? "'" + text : text;
    }

    static String read(String cell) {
        return WRITTEN.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
