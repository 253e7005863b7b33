package nl.werkbrug.matching.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.MatchList;
import nl.werkbrug.matching.NearMisses;
import nl.werkbrug.matching.Obstacle;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The answer to a need in the API: the first matches of a total, the near misses grouped by what
 * keeps them out, and how many would match had anyone asked them for consent.
 */
@Serdeable
public record MatchListJson(
        List<MatchJson> items,
        int total,
        int page,
        int size,
        List<NearMissesJson> nearMisses,
        Object neverAsked,
        String distances) {

    /**
     * People kept out by one thing: a condition, or the must on a competence. The step is the
     * smallest that lets them in, in weeks (start), hours or km; learnable says that they can learn
     * the must.
     */
    @Serdeable
    record NearMissesJson(
            @Nullable String condition,
            @Nullable String competence,
            @Nullable Integer step,
            boolean learnable,
            int total,
            List<MatchJson> items) {}

    static MatchListJson of(MatchList found, int limit, Locale locale) {
        var labels = found.labels();
        return new MatchListJson(
                json(found.matches(), labels, locale),
                found.total(),
                0,
                limit,
                found.nearMisses().stream().map(group -> of(group, labels, locale)).toList(),
                FigureJson.of(found.neverAsked()),
                found.distances());
    }

    private static NearMissesJson of(
            NearMisses group, Map<CandidateId, String> labels, Locale locale) {
        Obstacle obstacle = group.obstacle();
        return new NearMissesJson(
                obstacle.condition() == null ? null : obstacle.condition().field(),
                obstacle.must() == null ? null : obstacle.must().value(),
                obstacle.step(),
                obstacle.learnable(),
                group.total(),
                json(group.first(), labels, locale));
    }

    private static List<MatchJson> json(
            List<Match> matches, Map<CandidateId, String> labels, Locale locale) {
        return matches.stream()
                .map(match ->
                        MatchJson.of(match, labels.getOrDefault(match.candidate(), ""), locale))
                .toList();
    }
}
