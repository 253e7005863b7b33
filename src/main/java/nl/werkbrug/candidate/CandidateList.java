package nl.werkbrug.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One page of candidates as one reader may see them, and how many there are in all. */
public record CandidateList(List<Line> lines, long total) {
    /** One of them; the label is what the reader may call this person. */
    public record Line(
            CandidateId id,
            String label,
            String reference,
            CandidateStatus status,
            boolean askedForConsent,
            boolean disputes) {}

    public CandidateList {
        lines = List.copyOf(lines);
    }

    static CandidateList of(List<Candidate> people, Map<CandidateId, String> labels, long total) {
        return new CandidateList(
                people.stream()
                        .filter(one -> labels.containsKey(one.id()))
                        .sorted(Comparator.comparing(Candidate::reference))
                        .map(one -> line(one, labels.getOrDefault(one.id(), "")))
                        .toList(),
                total);
    }

    private static Line line(Candidate one, String label) {
        return new Line(
                one.id(),
                label,
                one.reference(),
                one.profile().status(),
                one.profile().consents().containsKey(Purpose.MATCHING),
                !one.disputed().isEmpty());
    }
}
