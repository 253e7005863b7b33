package nl.werkbrug.command;

import io.micronaut.serde.ObjectMapper;

import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.MatchList;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answer to a need as JSON. To be replaced by the records of the JSON API (MatchListJson). */
final class MatchAnswer {
    private MatchAnswer() {}

    static String write(MatchList found, ObjectMapper mapper) throws IOException {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("items", matches(found.matches()));
        answer.put("total", found.total());
        answer.put(
                "nearMisses",
                found.nearMisses().stream().map(group -> matches(group.first())).toList());
        answer.put("distances", found.distances());
        return mapper.writeValueAsString(answer);
    }

    private static List<Map<String, Object>> matches(List<Match> matches) {
        return matches.stream().map(MatchAnswer::match).toList();
    }

    private static Map<String, Object> match(Match match) {
        return Map.of(
                "candidate",
                match.candidate().value().toString(),
                "score",
                match.score(),
                "points",
                match.points());
    }
}
