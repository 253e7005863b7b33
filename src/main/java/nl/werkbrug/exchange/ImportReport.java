package nl.werkbrug.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    public ImportReport {
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
        unknownWords = new LinkedHashMap<>(unknownWords);
    }

    /** A contract with scripts: the last line of an import. */
    public String figures() {
        return "added %d, changed %d, unchanged %d, rejected %d"
                .formatted(added, changed, unchanged, rejected);
    }
}
