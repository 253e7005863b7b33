package nl.werkbrug.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** A row under a list in which a spreadsheet counts; it is about nobody. */
final class TotalsRow {
    private static final Pattern START =
            Pattern.compile("(?i)(?:sub|eind)?totaal(?:\\P{L}.*)?|(?:grand )?total(?:\\P{L}.*)?");

    private TotalsRow() {}

    /** Why it is not taken; empty for every other row. */
    static Optional<Finding> refusal(Table.Row row, String column) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(first -> START.matcher(first.strip()).matches())
                .map(first -> Finding.of(row.number(), column, first, "refusal.import.totals"));
    }
}
