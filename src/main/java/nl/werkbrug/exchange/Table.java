package nl.werkbrug.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * Rows of text cells: a CSV, or the first sheet of a workbook. Read as a stream, so that a large
 * file needs little memory; an {@link UnreadableFileException} says where it breaks.
 */
interface Table {
    /** One row under the first; rows are numbered as a spreadsheet does, the first being 1. */
    record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Reads rows one by one. */
    interface Reader {
        void accept(Row row);
    }

    static Table of(Path path) {
        return new CsvTable(new TextFile(path));
    }

    /** The cells of the first row, mostly the names of the columns. */
    List<String> first();

    /** Every row that is not blank, the first included. */
    void readAll(Reader reader);

    /** Every row under the first that is not blank. */
    default void read(Reader reader) {
        readAll(row -> {
            if (row.number() > 1) {
                reader.accept(row);
            }
        });
    }

    /** How many rows there are under the first; refuses a file that breaks anywhere. */
    default long count() {
        var rows = new java.util.concurrent.atomic.AtomicLong();
        read(_ -> rows.incrementAndGet());
        return rows.get();
    }
}
