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
        remarks.addAll(stored.remarks());
        stored.unknownWords().forEach(word -> words.merge(word, 1, Integer::sum));
    }

    void count(int added, int changed, int unchanged) {
        this.added += added;
        this.changed += changed;
        this.unchanged += unchanged;
    }

    void remark(Finding remark) {
        remarks.add(remark);
    }

    void reject(List<Finding> why) {
        rejected++;
        refusals.addAll(why);
    }

    ImportReport report() {
        var mostFirst = new LinkedHashMap<String, Integer>();
        words.entrySet().stream()
                .sorted(MOST_FIRST)
                .forEach(entry -> mostFirst.put(entry.getKey(), entry.getValue()));
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
