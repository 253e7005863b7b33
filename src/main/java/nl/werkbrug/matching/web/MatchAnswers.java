package nl.werkbrug.matching.web;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.MatchList;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.need.Need;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The same JSON for the API and the command line. */
@Singleton
public class MatchAnswers {
    private final Matching matching;
    private final Candidates candidates;

    MatchAnswers(Matching matching, Candidates candidates) {
        this.matching = matching;
        this.candidates = candidates;
    }

    public MatchListJson answer(Need need, int limit, int nearLimit, Locale locale) {
        MatchList found = matching.match(need, limit, nearLimit);
        return MatchListJson.of(found, limit, candidates.labels(everyone(found)), locale);
    }

    static List<CandidateId> everyone(MatchList found) {
        return Stream.concat(
                        found.matches().stream(),
                        found.nearMisses().stream().flatMap(group -> group.first().stream()))
                .map(Match::candidate)
                .toList();
    }
}
