package nl.werkbrug.matching.web;

import java.util.List;

/** People who nearly fit, by what would have to bend for them. */
public record NearMissesOnPage(String when, int total, List<MatchOnPage> first) {
    public NearMissesOnPage {
        first = List.copyOf(first);
    }

    /** How many there are besides the first. */
    public int others() {
        return total - first.size();
    }
}
