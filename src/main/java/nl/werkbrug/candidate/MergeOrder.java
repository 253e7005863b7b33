package nl.werkbrug.candidate;

import java.util.Set;

/**
 * Which file goes on, which one goes into it, as both were when somebody decided so.
 *
 * @param fromOther the facts of which the other's word counts
 */
public record MergeOrder(
        CandidateId kept,
        long keptVersion,
        CandidateId other,
        long otherVersion,
        Set<String> fromOther) {
    public MergeOrder {
        fromOther = Set.copyOf(fromOther);
    }

    public Pair pair() {
        return Pair.of(kept, other);
    }
}
