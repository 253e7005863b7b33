package nl.werkbrug.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a report for a day: the first of the rows that were refused and of the values
 * that were left out, and the words nobody knows.
 */
public record KeptReport(
        List<Finding> refusals, List<Finding> remarks, Map<String, Integer> words) {
    /** Nothing, or nothing any more. */
    public static final KeptReport NONE = new KeptReport(List.of(), List.of(), Map.of());

    /** How many of a kind are shown and kept; all of them stand in the file with the reasons. */
    public static final int LIMIT = 200;

    public KeptReport {
        refusals = refusals.stream().limit(LIMIT).toList();
        remarks = remarks.stream().limit(LIMIT).toList();
        var first = new LinkedHashMap<String, Integer>();
        words.entrySet().stream()
                .limit(LIMIT)
                .forEach(word -> first.put(word.getKey(), word.getValue()));
        words = first;
    }

    static KeptReport of(ImportReport report) {
        return new KeptReport(report.refusals(), report.remarks(), report.unknownWords());
    }
}
