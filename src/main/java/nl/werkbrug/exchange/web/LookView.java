package nl.werkbrug.exchange.web;

import nl.werkbrug.exchange.FileField;
import nl.werkbrug.exchange.ImportFile;
import nl.werkbrug.exchange.ImportLook;
import nl.werkbrug.exchange.ImportReport;
import nl.werkbrug.exchange.PreviewRow;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is in a file before it is taken in. */
public record LookView(
        ImportFile file,
        List<Row> rows,
        @Nullable ImportReport trial,
        ReportView report,
        List<ReportView.Line> notices) {
    /** One of the first rows, as it will be understood. */
    public record Row(
            int number,
            PreviewRow.Becomes becomes,
            String label,
            Map<String, String> cells,
            List<ReportView.Line> problems) {}

    private static final int IN_LABEL = 3;

    static LookView of(Frame frame, ImportLook look) {
        Texts texts = frame.texts();
        Map<String, String> names = names(texts, look.file());
        ImportReport trial = look.trial();
        return new LookView(
                look.file(),
                look.first().stream().map(row -> row(texts, names, row)).toList(),
                trial,
                trial == null
                        ? new ReportView(List.of(), List.of(), Map.of())
                        : ReportView.of(texts, trial),
                ReportView.lines(texts, look.file().notices()));
    }

    /** How many rows will be taken, as far as we tried. */
    public long taken() {
        ImportReport tried = trial;
        return tried == null ? file.rows() : file.rows() - tried.rejected();
    }

    /** How many rows cannot be taken, as far as we tried. */
    public int rejected() {
        ImportReport tried = trial;
        return tried == null ? 0 : tried.rejected();
    }

    private static Row row(Texts texts, Map<String, String> names, PreviewRow row) {
        var cells = new LinkedHashMap<String, String>();
        row.understood().forEach((name, value) -> cells.put(names.getOrDefault(name, name), value));
        String label =
                cells.values().stream()
                        .filter(value -> !value.isBlank())
                        .limit(IN_LABEL)
                        .collect(Collectors.joining(" "));
        return new Row(
                row.number(), row.becomes(), label, cells, ReportView.lines(texts, row.problems()));
    }

    /** Who reads English, reads the names of the contract. */
    private static Map<String, String> names(Texts texts, ImportFile file) {
        return texts.language().equals("en")
                ? FileField.of(file.subject()).stream()
                        .collect(Collectors.toMap(FileField::dutch, FileField::field))
                : Map.of();
    }
}
