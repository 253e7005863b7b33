package nl.werkbrug.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a table leaves: as text with semicolons that Excel opens, or as a workbook. */
public enum SheetForm {
    CSV("text/csv; charset=utf-8") {
        @Override
        Sheet open(OutputStream out, String name) throws IOException {
            return new CsvSheet(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Sheet open(OutputStream out, String name) {
            return new ExcelSheet(out, name);
        }
    };

    private final String mediaType;

    SheetForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By the end of the name of a file. */
    public static Optional<SheetForm> of(String extension) {
        return Arrays.stream(values())
                .filter(form -> form.extension().equals(extension))
                .findFirst();
    }

    abstract Sheet open(OutputStream out, String name) throws IOException;

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }
}
