package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The answer to a need: the first matches of a total, the near misses by what keeps them out, how
 * many would match had anyone asked them, the postcode table that distances came from, and what the
 * reader calls these people.
 */
public record MatchList(
        List<Match> matches,
        int total,
        List<NearMisses> nearMisses,
        Figure neverAsked,
        String distances,
        Map<CandidateId, String> labels) {
    public MatchList {
        matches = List.copyOf(matches);
        nearMisses = List.copyOf(nearMisses);
        labels = Map.copyOf(labels);
    }

    /** Not yet shown to anyone. */
    MatchList(
            List<Match> matches,
            int total,
            List<NearMisses> nearMisses,
            Figure neverAsked,
            String distances) {
        this(matches, total, nearMisses, neverAsked, distances, Map.of());
    }

    List<CandidateId> everyone() {
        return Stream.concat(
                        matches.stream(),
                        nearMisses.stream().flatMap(group -> group.first().stream()))
                .map(Match::candidate)
                .toList();
    }

    /** Who fits, the best first. */
    List<CandidateId> inOrder() {
        return matches.stream().map(Match::candidate).toList();
    }

    /** Only with those who have a label: the others may not be seen by whoever asks. */
    MatchList shown(Map<CandidateId, String> seen) {
        return new MatchList(
                matches.stream().filter(one -> seen.containsKey(one.candidate())).toList(),
                total,
                nearMisses.stream().map(group -> group.shown(seen.keySet())).toList(),
                neverAsked,
                distances,
                seen);
    }
}
