package nl.werkbrug.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of an import: figures, every rejected row and every value that was left out, the words
 * that no competence was found for with how often, and how many people nobody can find because they
 * gave no consent.
 */
public record ImportReport(
        int added,
        int changed,
        int unchanged,
        int rejected,
        List<Finding> refusals,
        List<Finding> remarks,
        Map<String, Integer> unknownWords,
        int withoutConsent) {
    /** Of no rows at all. */
    public static final ImportReport NOTHING =
            new ImportReport(0, 0, 0, 0, List.of(), List.of(), Map.of(), 0);

    public ImportReport {
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
        unknownWords = new LinkedHashMap<>(unknownWords);
    }

    /** What both files came to; a row is named without its file. */
    public ImportReport plus(ImportReport other) {
        var words = new LinkedHashMap<>(unknownWords);
        other.unknownWords.forEach((word, count) -> words.merge(word, count, Integer::sum));
        return new ImportReport(
                added + other.added,
                changed + other.changed,
                unchanged + other.unchanged,
                rejected + other.rejected,
                both(refusals, other.refusals),
                both(remarks, other.remarks),
                words,
                withoutConsent + other.withoutConsent);
    }

    /** The same with what is to be known of the file as a whole. */
    ImportReport withRemarks(List<Finding> notices) {
        return new ImportReport(
                added,
                changed,
                unchanged,
                rejected,
                refusals,
                both(notices, remarks),
                unknownWords,
                withoutConsent);
    }

    /** A contract with scripts: the last line of an import. */
    public String figures() {
        return "added %d, changed %d, unchanged %d, rejected %d"
                .formatted(added, changed, unchanged, rejected);
    }

    private static List<Finding> both(List<Finding> first, List<Finding> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
