package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Purpose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which answers of a row count. A yes counts when the order says where it was recorded, a no always
 * does, and nobody who said no is turned round by a file.
 */
record GivenConsents(GivenRow row, Optional<Candidate> known, ImportOrder order) {
    record Answers(Map<String, Boolean> given, List<Finding> remarks) {}

    Answers answers() {
        var counting = new TreeMap<String, Boolean>();
        var remarks = new ArrayList<Finding>();
        told().forEach((purpose, yes) -> {
            if (yes && !order.provesConsent()) {
                remarks.add(remark(purpose, "refusal.import.consent.unproven"));
            } else if (yes && saidNo(purpose)) {
                remarks.add(remark(purpose, "refusal.import.consent.withdrawn"));
            } else {
                counting.put(purpose, yes);
            }
        });
        return new Answers(counting, remarks);
    }

    /** Where the file is silent, the text that was given with the order speaks for matching. */
    private Map<String, Boolean> told() {
        Map<String, Boolean> told = row.draft().consents();
        return told.isEmpty() && order.provesConsent()
                ? Map.of(Purpose.MATCHING.name(), true)
                : told;
    }

    private boolean saidNo(String purpose) {
        return known.map(Candidate::profile).stream()
                .flatMap(profile -> profile.consents().entrySet().stream())
                .anyMatch(stored -> stored.getKey().name().equals(purpose) && !stored.getValue());
    }

    private Finding remark(String purpose, String message) {
        return Finding.of(row.number(), Column.CONSENTS.dutch(), purpose, message);
    }
}
