package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.need.Need;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A need with one requirement softened, only to look at: how many come in, the first of them, and
 * the first of everybody who would fit. Nothing of it is stored.
 *
 * @param softer the need that asks so; null for what no need can say
 */
public record Trial(
        Softening softening,
        @Nullable Need softer,
        int now,
        int more,
        List<Match> newcomers,
        List<Match> everybody,
        Map<CandidateId, String> labels) {
    public Trial {
        newcomers = List.copyOf(newcomers);
        everybody = List.copyOf(everybody);
        labels = Map.copyOf(labels);
    }

    List<CandidateId> people() {
        return Stream.concat(newcomers.stream(), everybody.stream())
                .map(Match::candidate)
                .distinct()
                .toList();
    }

    /** Only with those who have a label: the others may not be seen by whoever asks. */
    Trial shown(Map<CandidateId, String> seen) {
        return new Trial(
                softening,
                softer,
                now,
                more,
                seen(newcomers, seen.keySet()),
                seen(everybody, seen.keySet()),
                seen);
    }

    private static List<Match> seen(List<Match> matches, Set<CandidateId> shown) {
        return matches.stream().filter(match -> shown.contains(match.candidate())).toList();
    }
}
