package nl.werkbrug.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, for what no honest writer writes. */
final class GivenWorkbook {
    private static final String SPREADSHEET =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String KIND =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** With the rows of one sheet. */
    static GivenWorkbook of(String rows) {
        return new GivenWorkbook()
                .with("[Content_Types].xml", contentTypes())
                .with(
                        "xl/workbook.xml",
                        workbook("<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with("xl/_rels/workbook.xml.rels", relationships())
                .with("xl/worksheets/sheet1.xml", sheet(rows, ""));
    }

    static String sheet(String rows, String after) {
        return "<worksheet %s><sheetData>%s</sheetData>%s</worksheet>"
                .formatted(SPREADSHEET, rows, after);
    }

    /** A cell with its text in itself. */
    static String cell(String place, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
    }

    static String row(int number, String cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, cells);
    }

    GivenWorkbook with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String workbook(String sheets) {
        return "<workbook %s xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                .formatted(SPREADSHEET, RELATIONSHIPS, sheets);
    }

    private static String contentTypes() {
        return """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>
        </Types>
        """
                .formatted(KIND, KIND);
    }

    private static String relationships() {
        return """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>
        </Relationships>
        """
                .formatted(RELATIONSHIPS);
    }
}
