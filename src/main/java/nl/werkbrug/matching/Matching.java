package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.Region;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Who fits a need, who nearly does, how many there are, and which needs suit a candidate. */
@Singleton
public class Matching {
    private final IndexFollower follower;
    private final Candidates candidates;
    private final Needs needs;
    private final Distances distances;
    private final Weights weights;
    private final Scorer scorer;

    Matching(
            IndexFollower follower,
            Candidates candidates,
            Needs needs,
            Competences competences,
            Distances distances,
            Weights weights) {
        this.follower = follower;
        this.candidates = candidates;
        this.needs = needs;
        this.distances = distances;
        this.weights = weights;
        this.scorer = new Scorer(competences.catalogue(), weights, distances);
    }

    /** The first who fit, and the first of every group of near misses. */
    public MatchList match(Need need, int limit, int nearLimit) {
        Found found = follower.ask(index -> index.search(need, limit, nearLimit));
        Map<CandidateId, Profile> people = candidates.profiles(everyone(found));
        return new MatchList(
                explain(need, found.matches(), people).filter(Match::fits).toList(),
                found.matches().total(),
                nearMisses(need, found, people),
                Figure.maskedBelow(weights.maskBelow(), found.neverAsked()),
                distances.table());
    }

    /** How many people there are for each line of a top ten; exact, for staff. */
    public Supply supply(Region area, TopTen topTen) {
        return follower.ask(index -> index.supply(area, topTen));
    }

    /** A figure of the supply meter as an employer may see it. */
    public Figure forEmployers(int people) {
        return Figure.roundedTo(weights.maskBelow(), people);
    }

    /** The open needs that suit a candidate, the best first; none for who may not be matched. */
    public List<NeedMatch> needsFor(CandidateId id) {
        return Optional.ofNullable(candidates.profiles(List.of(id)).get(id))
                .filter(Profile::mayBeMatched)
                .map(this::needsFor)
                .orElse(List.of());
    }

    /** Rebuilds the index from the database; returns how many people are in it. */
    public long reindex(LongConsumer progress) {
        return follower.rebuild(progress);
    }

    private List<NeedMatch> needsFor(Profile profile) {
        return needs.open().stream()
                .filter(need -> profile.isWithin(need.region()))
                .map(need -> new NeedMatch(need, scorer.compare(need, profile)))
                .filter(found -> found.match().fits())
                .sorted(Comparator.comparing(NeedMatch::match, Match.IN_ORDER))
                .toList();
    }

    private List<NearMisses> nearMisses(Need need, Found found, Map<CandidateId, Profile> people) {
        var groups = new ArrayList<NearMisses>();
        found.nearMisses()
                .forEach((obstacle, group) ->
                        groups.add(
                                new NearMisses(
                                        obstacle,
                                        group.total(),
                                        explain(need, group, people)
                                                .filter(Match::nearlyFits)
                                                .toList())));
        return groups;
    }

    /** The database has the last word: who withdrew meanwhile is left out. */
    private Stream<Match> explain(Need need, Found.People found, Map<CandidateId, Profile> people) {
        return found.first().stream()
                .map(hit -> people.get(hit.candidate()))
                .filter(Objects::nonNull)
                .filter(person -> person.mayBeMatched() && person.isWithin(need.region()))
                .map(person -> scorer.compare(need, person))
                .sorted(Match.IN_ORDER);
    }

    private static List<CandidateId> everyone(Found found) {
        return Stream.concat(Stream.of(found.matches()), found.nearMisses().values().stream())
                .flatMap(people -> people.first().stream())
                .map(Hit::candidate)
                .toList();
    }
}
