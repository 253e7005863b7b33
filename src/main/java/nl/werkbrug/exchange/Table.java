package nl.werkbrug.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Rows of text cells under the names of their columns: a text file, or a sheet of a workbook. Read
 * as a stream, so that a large file needs little memory; an {@link UnreadableFileException} says
 * where it breaks.
 */
interface Table {
    /** More columns than any list of a desk. */
    int COLUMNS = 256;

    /** One row; rows are numbered as a spreadsheet does, the first being 1. */
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
        return switch (Signature.of(path)) {
            case ARCHIVE -> Workbook.open(path).table();
            case EMPTY_ARCHIVE -> throw new UnreadableFileException("import.file.archive");
            case OLD_WORKBOOK -> throw new UnreadableFileException("import.xls");
            case PDF -> throw new UnreadableFileException("import.file.binary");
            case NONE -> HeadedTable.of(new CsvRows(new TextFile(path)), List.of());
        };
    }

    /** The names of the columns. */
    List<String> first();

    /** In which row they stand. */
    int header();

    /** The row with the names, and every row under it that is not blank, as they stand there. */
    void readAll(Reader reader);

    /** What somebody should know of how it was read. */
    List<Finding> notices();

    /** Every row under the names that is not blank, with as many cells as there are names. */
    void read(Reader reader);

    /** The same with only so many rows under the names. */
    Table upTo(int limit);

    /** How many rows there are under the names; refuses a file that breaks anywhere. */
    default long count() {
        var rows = new AtomicLong();
        read(_ -> rows.incrementAndGet());
        return rows.get();
    }
}
