package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.need.Need;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What each requirement of a need costs, in people. {@link Ranking} on the softened need is the
 * definition; most prices follow from one search, as the near misses are grouped by what would let
 * them in.
 */
@Singleton
public class Pricing {
    private static final int ALL = Integer.MAX_VALUE;

    private final IndexFollower follower;
    private final Names names;
    private final Profiles profiles;
    private final Softenings softenings;
    private final Competences competences;
    private final Distances distances;
    private final Weights weights;

    Pricing(
            IndexFollower follower,
            Names names,
            Profiles profiles,
            Competences competences,
            Distances distances,
            Weights weights) {
        this.follower = follower;
        this.names = names;
        this.profiles = profiles;
        this.softenings = new Softenings(weights.steps());
        this.competences = competences;
        this.distances = distances;
        this.weights = weights;
    }

    /** Of the people whom this reader may see: a desk everyone, a coach the own candidates. */
    public PriceList of(Actor reader, Need need) {
        return softenings.priced(need, pool(reader, need));
    }

    /**
     * Looks what one softening brings, without storing it; the first so many people of each list.
     * Empty when the need does not ask anything by that name.
     */
    public Optional<Trial> tryOut(Actor reader, Need need, String key, int limit) {
        Softenings.Pool pool = pool(reader, need);
        return softenings.of(need).values().stream()
                .flatMap(List::stream)
                .filter(softening -> softening.key().equals(key))
                .findFirst()
                .map(softening -> trial(need, softening, pool, limit))
                .map(trial ->
                        trial.shown(names.show(reader, AccessPurpose.MATCHING, trial.people())));
    }

    private Trial trial(Need need, Softening softening, Softenings.Pool pool, int limit) {
        Need softer = softening.on(need).orElse(null);
        Need shown = softer == null ? need : softer;
        Found now = pool.search(need, softer == null ? 0 : ALL, limit);
        Found.People all =
                softer == null
                        ? new Found.People(0, List.of())
                        : pool.search(softer, ALL, 0).matches();
        Found.People newcomers =
                softer == null ? now.bentBy(softening) : all.without(now.matches());
        return new Trial(
                softening,
                softer,
                now.matches().total(),
                newcomers.total(),
                explain(shown, newcomers, limit),
                explain(shown, all, limit),
                Map.of());
    }

    /** The database has the last word: who withdrew meanwhile is left out. */
    private List<Match> explain(Need need, Found.People found, int limit) {
        Scorer scorer = scorer();
        List<CandidateId> first = found.first().stream().limit(limit).map(Hit::candidate).toList();
        var people = profiles.of(first);
        return first.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .filter(person -> person.mayBeMatched() && person.isWithin(need.region()))
                .map(person -> scorer.compare(need, person))
                .toList();
    }

    private Scorer scorer() {
        return new Scorer(competences.catalogue(), weights, distances);
    }

    private Softenings.Pool pool(Actor reader, Need need) {
        if (reader.seesDeskOf(need.region())) {
            return (asked, limit, near) -> follower.ask(index -> index.search(asked, limit, near));
        }
        List<Profile> own = profiles.coachedBy(reader);
        return (asked, limit, near) -> new Ranking(scorer()).found(asked, own);
    }
}
