package nl.werkbrug.candidate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people are called in one list, so that two of one name are told apart. */
final class Labels {
    private Labels() {}

    /** Who is called as somebody else is. */
    static List<CandidateId> alike(Map<CandidateId, String> labels) {
        var counts = labels.values().stream().collect(groupingBy(label -> label, counting()));
        return labels.entrySet().stream()
                .filter(one -> counts.getOrDefault(one.getValue(), 0L) > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** With the reference beside the name of each of these. */
    static Map<CandidateId, String> with(
            Map<CandidateId, String> labels, Map<CandidateId, String> references) {
        var apart = new HashMap<>(labels);
        references.forEach((who, reference) ->
                apart.computeIfPresent(who, (_, label) -> beside(label, reference)));
        return apart;
    }

    private static String beside(String label, String reference) {
        return label.equals(reference) ? label : "%s (%s)".formatted(label, reference);
    }
}
