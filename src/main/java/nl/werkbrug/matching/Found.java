package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the index answers to a need: the first of those who fit, and of each group of near misses.
 */
record Found(People matches, Map<Obstacle, People> nearMisses, int neverAsked) {
    /** Everybody who comes in when this is asked less, by what keeps them out now. */
    People bentBy(Softening softening) {
        return nearMisses.entrySet().stream()
                .filter(group -> softening.bends(group.getKey()))
                .map(Map.Entry::getValue)
                .reduce(new People(0, List.of()), People::and);
    }

    /** How many there are, and the first of them in order. */
    record People(int total, List<Hit> first) {
        static People of(TopHits hits) {
            return new People(hits.total(), hits.inOrder());
        }

        /** All of them. */
        static People of(List<Match> matches) {
            return new People(matches.size(), matches.stream().map(Hit::of).toList());
        }

        /** Two groups without anybody in common; in order, of what is known of each. */
        People and(People others) {
            return new People(
                    total + others.total,
                    Stream.concat(first.stream(), others.first.stream()).sorted().toList());
        }

        /** Those who are not among the others; everybody of both must be known. */
        People without(People others) {
            Set<CandidateId> known =
                    others.first.stream().map(Hit::candidate).collect(Collectors.toSet());
            List<Hit> left =
                    first.stream().filter(hit -> !known.contains(hit.candidate())).toList();
            return new People(left.size(), left);
        }
    }
}
