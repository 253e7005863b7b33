package nl.werkbrug.exchange;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a cell stands in a sheet, both counted from 1. */
record CellPlace(int column, int row) {
    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;
    private static final int LETTERS = 26;
    private static final Pattern FORM = Pattern.compile("\\$?([A-Z]{0,3})\\$?([0-9]{1,7})");

    /** A place that no spreadsheet has makes the file a broken one. */
    static CellPlace parse(String text) {
        Matcher form = FORM.matcher(text);
        CellPlace place =
                form.matches()
                        ? new CellPlace(column(form.group(1)), Integer.parseInt(form.group(2)))
                        : new CellPlace(0, 0);
        if (place.row < 1 || place.row > ROWS || place.column > COLUMNS) {
            throw new UnreadableFileException("import.xlsx.broken");
        }
        return place;
    }

    /** A cell or row may leave its place out. */
    static void check(@Nullable String text) {
        if (text != null) {
            parse(text);
        }
    }

    /** The letters over a column, counted from 0. */
    static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column;
    }
}
