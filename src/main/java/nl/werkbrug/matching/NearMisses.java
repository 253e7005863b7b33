package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;

import java.util.List;
import java.util.Set;

/**
 * People kept out by one and the same thing (nl: bijna-matches): how many, and the first of them.
 */
public record NearMisses(Obstacle obstacle, int total, List<Match> first) {
    public NearMisses {
        first = List.copyOf(first);
    }

    NearMisses shown(Set<CandidateId> seen) {
        return new NearMisses(
                obstacle,
                total,
                first.stream().filter(one -> seen.contains(one.candidate())).toList());
    }
}
