package nl.werkbrug.exchange;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text in UTF-8 with a mark, which is what Excel needs to see that it is UTF-8. */
final class CsvSheet implements Sheet {
    private static final char MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

    private final CSVPrinter printer;

    CsvSheet(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        printer = FORMAT.print(text);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(PlainCell::written).toList());
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
