package nl.werkbrug.exchange;

import nl.werkbrug.competence.TopTen;
import nl.werkbrug.need.CriterionForm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The top ten that a file tells of, in its order; a competence told twice keeps its first place.
 */
final class TopTenDraft {
    private final Map<String, CriterionForm> lines = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    void add(String code, CriterionItem item) {
        lines.putIfAbsent(code, item.toForm(code));
    }

    /** Words that no competence was found for. */
    void addUnknown(String words) {
        unknown.add(words);
    }

    boolean isFull() {
        return lines.size() >= TopTen.LIMIT;
    }

    List<CriterionForm> lines() {
        return lines.values().stream().limit(TopTen.LIMIT).toList();
    }

    /** How many did not fit. */
    int beyond() {
        return Math.max(0, lines.size() - TopTen.LIMIT);
    }

    List<String> unknown() {
        return unknown;
    }
}
