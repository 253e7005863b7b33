package nl.werkbrug.matching;

import java.util.List;

/**
 * People kept out by one and the same thing (nl: bijna-matches): how many, and the first of them.
 */
public record NearMisses(Obstacle obstacle, int total, List<Match> first) {
    public NearMisses {
        first = List.copyOf(first);
    }
}
