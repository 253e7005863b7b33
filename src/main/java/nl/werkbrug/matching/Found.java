package nl.werkbrug.matching;

import java.util.List;
import java.util.Map;

/**
 * What the index answers to a need: the first of those who fit, and of each group of near misses.
 */
record Found(People matches, Map<Obstacle, People> nearMisses, int neverAsked) {
    /** How many there are, and the first of them in order. */
    record People(int total, List<Hit> first) {
        static People of(TopHits hits) {
            return new People(hits.total(), hits.inOrder());
        }
    }
}
