package nl.werkbrug.exchange;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A text file whose cells stand between semicolons, commas or tabs. */
record CsvTable(TextFile file) implements Table {
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    @Override
    public List<String> first() {
        var first = new ArrayList<String>();
        read((_, row) -> {
            first.addAll(cells(row));
            return false;
        });
        return first;
    }

    @Override
    public void readAll(Reader reader) {
        read((number, row) -> {
            var next = new Row(number, cells(row));
            if (!next.isBlank()) {
                reader.accept(next);
            }
            return true;
        });
    }

    /** Answers whether to go on. */
    private interface RecordReader {
        boolean accept(int number, CSVRecord row);
    }

    private void read(RecordReader reader) {
        int row = 0;
        try (BufferedReader text = file.reader();
                CSVParser parser = format(text).parse(text)) {
            boolean more = true;
            for (var records = parser.iterator(); more && records.hasNext(); ) {
                CSVRecord next = records.next();
                row = Math.toIntExact(next.getRecordNumber());
                more = reader.accept(row, next);
            }
        } catch (IOException | UncheckedIOException _) {
            throw new UnreadableFileException("import.csv.broken", row + 1);
        }
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(String::strip).toList();
    }

    private static CSVFormat format(BufferedReader text) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
    }

    /** Whichever the first line has most of; of equals the first named. */
    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(TextFile.HEADER_LIMIT);
        var header = new char[TextFile.HEADER_LIMIT];
        int length = Math.max(0, text.read(header));
        text.reset();
        String first = new String(header, 0, length).lines().findFirst().orElse("");
        return DELIMITERS.stream()
                .max(
                        Comparator.comparingLong((Character sign) -> count(first, sign))
                                .thenComparing(
                                        Comparator.comparing(DELIMITERS::indexOf).reversed()))
                .orElse(';');
    }

    private static long count(String line, char sign) {
        return Stream.of(line).flatMapToInt(String::chars).filter(next -> next == sign).count();
    }
}
