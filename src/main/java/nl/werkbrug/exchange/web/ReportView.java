package nl.werkbrug.exchange.web;

import nl.werkbrug.exchange.Finding;
import nl.werkbrug.exchange.ImportReport;
import nl.werkbrug.exchange.KeptReport;
import nl.werkbrug.web.Texts;

import java.util.List;
import java.util.Map;

/** What was not taken of a file, in words. */
public record ReportView(List<Line> refusals, List<Line> remarks, Map<String, Integer> words) {
    /**
     * A value that was not taken.
     *
     * @param value empty where it may not be shown, or where it is about the whole row
     */
    public record Line(int row, String column, String value, String why) {}

    static ReportView of(Texts texts, KeptReport report) {
        return new ReportView(
                lines(texts, report.refusals()), lines(texts, report.remarks()), report.words());
    }

    static ReportView of(Texts texts, ImportReport report) {
        return of(
                texts, new KeptReport(report.refusals(), report.remarks(), report.unknownWords()));
    }

    static List<Line> lines(Texts texts, List<Finding> findings) {
        return findings.stream()
                .map(one -> new Line(one.row(), one.column(), one.value(), texts.of(one.why())))
                .distinct()
                .toList();
    }
}
