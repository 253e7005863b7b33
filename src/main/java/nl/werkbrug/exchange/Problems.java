package nl.werkbrug.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The same file with only the rows that have problems and the reason beside each, so that it can be
 * put right and given again. Numbers of citizens and columns that were passed over are not in it.
 */
record Problems(ImportFile file, Reasons reasons) {
    void write(OutputStream out) {
        try {
            if (Signature.of(file.path()) == Signature.ARCHIVE) {
                writeTable(SheetForm.XLSX, out);
            } else if (new TextFile(file.path()).isJson()) {
                JsonProblems.write(new TextFile(file.path()), reasons, out);
            } else {
                writeTable(SheetForm.CSV, out);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void writeTable(SheetForm form, OutputStream out) throws IOException {
        try (Sheet sheet = form.open(out, reasons.column())) {
            new TableProblems(file, Table.of(file.path()), reasons).write(sheet);
        }
    }
}
