package nl.werkbrug.exchange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Writes a value as the text of a cell, the way it is read. */
final class LineText {
    private LineText() {}

    static String of(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String of(@Nullable List<String> several) {
        return several == null ? "" : ListCell.join(several);
    }
}
