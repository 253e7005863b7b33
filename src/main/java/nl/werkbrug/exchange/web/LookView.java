package nl.werkbrug.exchange.web;

import nl.werkbrug.exchange.FileField;
import nl.werkbrug.exchange.Finding;
import nl.werkbrug.exchange.ImportFile;
import nl.werkbrug.exchange.ImportLook;
import nl.werkbrug.exchange.ImportReport;
import nl.werkbrug.exchange.KeptReport;
import nl.werkbrug.exchange.PreviewRow;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is in a file before it is taken in.
 *
 * @param columns what each column of the file becomes; blank when it is passed over
 */
public record LookView(
        ImportFile file,
        List<Row> rows,
        @Nullable ImportReport trial,
        ReportView report,
        List<ReportView.Line> notices,
        Map<String, String> columns) {
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
        ImportFile file = look.file();
        var words = new CellWords(texts, file.subject());
        return new LookView(
                file,
                look.first().stream().map(row -> row(texts, words, row)).toList(),
                look.trial(),
                report(texts, look),
                ReportView.lines(texts, file.notices()),
                columns(file, words));
    }

    /** How many rows will be taken, as far as we tried. */
    public long taken() {
        return file.rows() - rejected();
    }

    /** How many rows cannot be taken, as far as we tried. */
    public int rejected() {
        ImportReport tried = trial;
        return tried == null ? 0 : tried.rejected();
    }

    /** What is to be known of the file as a whole stands above it already. */
    private static ReportView report(Texts texts, ImportLook look) {
        ImportReport trial = look.trial();
        if (trial == null) {
            return new ReportView(List.of(), List.of(), Map.of());
        }
        List<Finding> remarks =
                trial.remarks().stream()
                        .filter(remark -> !look.file().notices().contains(remark))
                        .toList();
        return ReportView.of(
                texts, new KeptReport(trial.refusals(), remarks, trial.unknownWords()));
    }

    private static Map<String, String> columns(ImportFile file, CellWords words) {
        Map<String, String> called =
                FileField.of(file.subject()).stream()
                        .collect(Collectors.toMap(FileField::field, words::called));
        var columns = new LinkedHashMap<String, String>();
        file.columns()
                .forEach(column ->
                        columns.put(column.name(), called.getOrDefault(column.field(), "")));
        return columns;
    }

    private static Row row(Texts texts, CellWords words, PreviewRow row) {
        Map<String, String> cells = words.of(row.understood());
        String label =
                cells.values().stream()
                        .filter(value -> !value.isBlank())
                        .limit(IN_LABEL)
                        .collect(Collectors.joining(" "));
        return new Row(
                row.number(), row.becomes(), label, cells, ReportView.lines(texts, row.problems()));
    }
}
