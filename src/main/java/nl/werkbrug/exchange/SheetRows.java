package nl.werkbrug.exchange;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of one sheet of a workbook. */
record SheetRows(Path path, int index, boolean styled, List<MergedRange> merged) implements Rows {
    /** Only a workbook with styles tells which numbers are days. */
    static ReadableWorkbook open(Path path, boolean styled) throws IOException {
        return new ReadableWorkbook(path.toFile(), new ReadingOptions(styled, true));
    }

    @Override
    public void read(Rows.Reader reader) {
        try (ReadableWorkbook book = open(path, styled);
                Stream<Row> rows = sheet(book).openStream()) {
            var text = new CellText(book.isDate1904());
            var filled = new MergedCells(merged);
            Iterator<Row> iterator = rows.iterator();
            boolean more = true;
            for (var next = next(iterator); more && next.isPresent(); next = next(iterator)) {
                more = accept(read(next.get(), text, filled), reader);
            }
        } catch (IOException _) {
            throw broken();
        }
    }

    @Override
    public boolean leaveOutBlankEnds() {
        return true;
    }

    private Sheet sheet(ReadableWorkbook book) {
        return book.getSheet(index).orElseThrow(SheetRows::broken);
    }

    private static boolean accept(Table.Row row, Rows.Reader reader) {
        return row.isBlank() || reader.accept(row);
    }

    private static Table.Row read(Row row, CellText text, MergedCells merged) {
        var cells = new ArrayList<String>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text.of(cell).strip());
        }
        return new Table.Row(row.getRowNum(), merged.fill(row.getRowNum(), cells));
    }

    /** Whatever the library throws at a damaged sheet is one and the same to a user. */
    private static Optional<Row> next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException _) {
            throw broken();
        }
    }

    private static UnreadableFileException broken() {
        return new UnreadableFileException("import.xlsx.broken");
    }
}
