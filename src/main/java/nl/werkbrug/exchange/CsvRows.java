package nl.werkbrug.exchange;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A text file whose cells stand between semicolons, commas or tabs. */
record CsvRows(TextFile file) implements Rows {
    @Override
    public void read(Rows.Reader reader) {
        int row = 0;
        try (BufferedReader text = file.reader()) {
            Delimiter delimiter = Delimiter.of(text);
            int skipped = delimiter.skipItsLine(text);
            row = skipped;
            try (CSVParser parser = format(delimiter).parse(text)) {
                boolean more = true;
                for (var records = parser.iterator(); more && records.hasNext(); ) {
                    CSVRecord next = records.next();
                    row = Math.toIntExact(next.getRecordNumber()) + skipped;
                    more = accept(new Table.Row(row, cells(next)), reader);
                }
            }
        } catch (IOException | UncheckedIOException _) {
            throw new UnreadableFileException("import.csv.broken", row + 1);
        }
    }

    @Override
    public boolean leaveOutBlankEnds() {
        return false;
    }

    private static boolean accept(Table.Row row, Rows.Reader reader) {
        return row.isBlank() || reader.accept(row);
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(String::strip).toList();
    }

    private static CSVFormat format(Delimiter delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter.sign())
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
    }
}
