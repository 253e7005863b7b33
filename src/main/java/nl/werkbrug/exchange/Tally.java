package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/** Counts while an import runs. */
final class Tally {
    private static final Comparator<Entry<String, Integer>> MOST_FIRST =
            Entry.<String, Integer>comparingByValue().reversed().thenComparing(Entry::getKey);

    /** Who has more rows to put right than these, has one thing to put right first. */
    static final int TOLD = 20_000;

    private final List<Finding> refusals = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final Map<String, Integer> words = new TreeMap<>();
    private int added;
    private int changed;
    private int unchanged;
    private int rejected;
    private int withoutConsent;

    void count(Stored stored) {
        switch (stored.deed()) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
        if (!stored.mayBeMatched()) {
            withoutConsent++;
        }
        tell(remarks, stored.remarks());
        stored.unknownWords().forEach(this::countWord);
    }

    void count(int added, int changed, int unchanged) {
        this.added += added;
        this.changed += changed;
        this.unchanged += unchanged;
    }

    void remark(Finding remark) {
        tell(remarks, List.of(remark));
    }

    void reject(List<Finding> why) {
        rejected++;
        tell(refusals, why);
    }

    private static void tell(List<Finding> told, List<Finding> more) {
        if (told.size() < TOLD) {
            told.addAll(more);
        }
    }

    private void countWord(String word) {
        if (words.containsKey(word) || words.size() < TOLD) {
            words.merge(word, 1, Integer::sum);
        }
    }

    ImportReport report() {
        var mostFirst = new LinkedHashMap<String, Integer>();
        words.entrySet().stream()
                .sorted(MOST_FIRST)
                .forEach(entry -> mostFirst.put(entry.getKey(), entry.getValue()));
        if (refusals.size() >= TOLD) {
            remarks.add(Finding.of(0, "", "", "import.reasons.first", TOLD));
        }
        return new ImportReport(
                added,
                changed,
                unchanged,
                rejected,
                inOrder(refusals),
                inOrder(remarks),
                mostFirst,
                withoutConsent);
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparingInt(Finding::row)).toList();
    }
}
