package nl.werkbrug.exchange;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Our own CSV: a header in Dutch or English in any order, a comma or a semicolon between. */
final class CsvCandidates {
    private final SpokenWords words;

    CsvCandidates(SpokenWords words) {
        this.words = words;
    }

    static String template() {
        var columns = Arrays.asList(Column.values());
        return columns.stream().map(Column::dutch).collect(Collectors.joining(";"))
                + System.lineSeparator()
                + columns.stream().map(Column::example).collect(Collectors.joining(";"));
    }

    /** How many rows there are under the header; refuses a file that breaks anywhere. */
    static long count(TextFile file) {
        var rows = new java.util.concurrent.atomic.AtomicLong();
        records(file, (_, _) -> rows.incrementAndGet());
        return rows.get();
    }

    void read(TextFile file, Consumer<GivenRow> reader) {
        records(file, (header, row) -> reader.accept(new CsvRow(header, row, words).read()));
    }

    private interface RecordReader {
        void accept(CsvHeader header, CSVRecord row);
    }

    private static void records(TextFile file, RecordReader reader) {
        long row = 1;
        try (BufferedReader text = file.reader();
                CSVParser parser = format(text).parse(text)) {
            var records = parser.iterator();
            CsvHeader header = CsvHeader.read(List.of(records.next().values()));
            while (records.hasNext()) {
                CSVRecord next = records.next();
                row = next.getRecordNumber();
                if (!isBlank(next)) {
                    reader.accept(header, next);
                }
            }
        } catch (IOException | UncheckedIOException _) {
            throw new UnreadableFileException("import.csv.broken", row + 1);
        }
    }

    private static CSVFormat format(BufferedReader text) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
    }

    /** Whichever of the two the header has more of. */
    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(TextFile.HEADER_LIMIT);
        var header = new char[TextFile.HEADER_LIMIT];
        int length = Math.max(0, text.read(header));
        text.reset();
        String first = new String(header, 0, length).lines().findFirst().orElse("");
        long semicolons = first.chars().filter(character -> character == ';').count();
        long commas = first.chars().filter(character -> character == ',').count();
        return semicolons >= commas ? ';' : ',';
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }
}
