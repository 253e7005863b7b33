package nl.werkbrug.candidate;

import java.util.List;

/** Two people; who is named first makes no difference. */
public record Pair(CandidateId first, CandidateId second) {
    public static Pair of(CandidateId one, CandidateId other) {
        boolean inOrder = one.value().toString().compareTo(other.value().toString()) <= 0;
        return inOrder ? new Pair(one, other) : new Pair(other, one);
    }

    public List<CandidateId> people() {
        return List.of(first, second);
    }

    public CandidateId otherThan(CandidateId one) {
        return one.equals(first) ? second : first;
    }
}
