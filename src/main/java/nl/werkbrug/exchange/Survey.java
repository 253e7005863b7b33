package nl.werkbrug.exchange;

import nl.werkbrug.guard.Guard;

import java.util.List;

/**
 * What a table holds from its first row to its last: how many rows, and of what a column is full.
 */
final class Survey {
    // A few citizens give a number that is not right, and some give none.
    private static final int MOST = 80;
    private static final int ALL = 100;

    private final int[] filled;
    private final int[] numbers;
    private long rows;

    private Survey(int columns) {
        filled = new int[columns];
        numbers = new int[columns];
    }

    /** Reads the table to its end; refuses one that breaks anywhere. */
    static Survey of(Table table) {
        var survey = new Survey(table.first().size());
        table.read(survey::count);
        return survey;
    }

    long rows() {
        return rows;
    }

    /** Whether nothing stands under its name. */
    boolean isBlank(int column) {
        return filled[column] == 0;
    }

    /** Whether most of what stands in it are numbers of citizens, whatever its name. */
    boolean isFullOfBsn(int column) {
        return !isBlank(column) && numbers[column] * ALL >= filled[column] * MOST;
    }

    private void count(Table.Row row) {
        rows++;
        List<String> cells = row.cells();
        for (int i = 0; i < Math.min(filled.length, cells.size()); i++) {
            String cell = cells.get(i);
            filled[i] += cell.isBlank() ? 0 : 1;
            numbers[i] += Guard.isBsn(cell) ? 1 : 0;
        }
    }
}
