package nl.werkbrug.matching;

import java.util.List;

/**
 * The answer to a need: the first matches of a total, the near misses by what keeps them out, how
 * many would match had anyone asked them, and the postcode table that distances came from.
 */
public record MatchList(
        List<Match> matches,
        int total,
        List<NearMisses> nearMisses,
        Figure neverAsked,
        String distances) {
    public MatchList {
        matches = List.copyOf(matches);
        nearMisses = List.copyOf(nearMisses);
    }
}
