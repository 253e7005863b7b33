package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.Region;
import nl.werkbrug.need.Need;
import nl.werkbrug.occupation.Occupations;

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
    private final Names names;
    private final Profiles profiles;
    private final StandingNeeds standing;
    private final Distances distances;
    private final Weights weights;
    private final Competences competences;
    private final Occupations occupations;
    private final Showings showings;

    Matching(
            IndexFollower follower,
            Names names,
            Profiles profiles,
            StandingNeeds standing,
            Competences competences,
            Distances distances,
            Weights weights,
            Occupations occupations,
            Showings showings) {
        this.follower = follower;
        this.names = names;
        this.profiles = profiles;
        this.standing = standing;
        this.distances = distances;
        this.weights = weights;
        this.showings = showings;
        this.competences = competences;
        this.occupations = occupations;
    }

    /**
     * The first who fit, and the first of every group of near misses, as far as this reader may see
     * them: the desk of the region everyone, a coach the own candidates.
     */
    public MatchList match(Actor reader, Need need, int limit, int nearLimit) {
        boolean desk = reader.seesDeskOf(need.region());
        MatchList found =
                desk
                        ? search(need, limit, nearLimit)
                        : compare(need, profiles.coachedBy(reader), limit, nearLimit);
        MatchList shown = found.shown(names.show(reader, AccessPurpose.MATCHING, found.everyone()));
        if (desk && need.isOpen() && need.isStored() && !reader.isInstallation()) {
            showings.note(shown.inOrder());
        }
        return shown;
    }

    private MatchList search(Need need, int limit, int nearLimit) {
        Found found = follower.ask(index -> index.search(need, limit, nearLimit));
        Map<CandidateId, Profile> people = profiles.of(everyone(found));
        return new MatchList(
                explain(need, found.matches(), people).filter(Match::fits).toList(),
                found.matches().total(),
                nearMisses(need, found, people),
                Figure.maskedBelow(weights.maskBelow(), found.neverAsked()),
                distances.table());
    }

    /** A handful of people needs no index. */
    private MatchList compare(Need need, List<Profile> people, int limit, int nearLimit) {
        var ranking = new Ranking(scorer());
        var fitting = ranking.matches(need, people);
        var near = new ArrayList<NearMisses>();
        ranking.nearMisses(need, people)
                .forEach((obstacle, group) ->
                        near.add(new NearMisses(obstacle, group.size(), first(group, nearLimit))));
        return new MatchList(
                first(fitting, limit),
                fitting.size(),
                near,
                Figure.maskedBelow(weights.maskBelow(), ranking.neverAsked(need, people)),
                distances.table());
    }

    private static List<Match> first(List<Match> matches, int limit) {
        return matches.stream().limit(limit).toList();
    }

    /** How many people there are for each line of a top ten; exact, for staff. */
    public Supply supply(Region area, TopTen topTen) {
        return follower.ask(index -> index.supply(area, topTen));
    }

    /** A figure of the supply meter as an employer may see it. */
    public Figure forEmployers(int people) {
        return Figure.roundedTo(weights.maskBelow(), people);
    }

    /**
     * The open needs that suit a candidate, the best first, of those that this reader may see; none
     * for who may not be matched. Whoever asks has found the candidate before.
     */
    public List<NeedMatch> needsFor(Actor reader, CandidateId id) {
        return Optional.ofNullable(profiles.of(List.of(id)).get(id))
                .filter(Profile::mayBeMatched)
                .map(profile -> needsFor(reader, profile))
                .orElse(List.of());
    }

    /** Which form of the index is in use; a receipt tells it. */
    public static String indexFormat() {
        return MatchIndex.FORMAT;
    }

    /** Rebuilds the index from the database; returns how many people are in it. */
    public long reindex(LongConsumer progress) {
        return follower.rebuild(progress);
    }

    /** Of the catalogue of now, for one deed. */
    private Scorer scorer() {
        return new Scorer(competences.catalogue(), weights, distances, occupations::areOne);
    }

    private List<NeedMatch> needsFor(Actor reader, Profile profile) {
        Scorer scorer = scorer();
        return standing.suiting(profile, standing.seenBy(reader))
                .map(need -> new NeedMatch(need, scorer.compare(need, profile)))
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
        Scorer scorer = scorer();
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
