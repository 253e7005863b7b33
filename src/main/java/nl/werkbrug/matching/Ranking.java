package nl.werkbrug.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.Region;
import nl.werkbrug.matching.Scorer.Stock;
import nl.werkbrug.need.Need;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The definition of the whole answer to a need, over a list of people. */
public final class Ranking {
    private final Scorer scorer;

    public Ranking(Scorer scorer) {
        this.scorer = scorer;
    }

    /** Who passes the gates, fits, in order. */
    public List<Match> matches(Need need, Collection<Profile> people) {
        return compare(need, people, Profile::mayBeMatched).filter(Match::fits).toList();
    }

    /** Who is kept out by exactly one thing, by that thing, each group in order. */
    public Map<Obstacle, List<Match>> nearMisses(Need need, Collection<Profile> people) {
        return compare(need, people, Profile::mayBeMatched)
                .filter(Match::nearlyFits)
                .collect(
                        groupingBy(
                                match -> Objects.requireNonNull(match.obstacle()),
                                () -> new TreeMap<>(Obstacle.IN_ORDER),
                                toList()));
    }

    /** The same as an index tells it. */
    Found found(Need need, Collection<Profile> people) {
        var near = new TreeMap<Obstacle, Found.People>(Obstacle.IN_ORDER);
        nearMisses(need, people)
                .forEach((obstacle, group) -> near.put(obstacle, Found.People.of(group)));
        return new Found(Found.People.of(matches(need, people)), near, neverAsked(need, people));
    }

    /** How many would match, had anyone asked them for consent. */
    public int neverAsked(Need need, Collection<Profile> people) {
        return (int) compare(need, people, Profile::waitsForConsent).filter(Match::fits).count();
    }

    /** How many people bring each criterion, and how many are left under the musts so far. */
    public Supply supply(Region area, TopTen topTen, Collection<Profile> people) {
        List<Profile> present =
                people.stream()
                        .filter(Profile::mayBeMatched)
                        .filter(person -> person.isWithin(area))
                        .toList();
        var lines = new ArrayList<Supply.Line>();
        List<Profile> left = present;
        for (Criterion criterion : topTen.criteria()) {
            left = left.stream().filter(person -> scorer.satisfies(criterion, person)).toList();
            lines.add(
                    new Supply.Line(
                            lines.size() + 1,
                            count(present, criterion, Stock.HAS),
                            count(present, criterion, Stock.LEARNS),
                            left.size()));
        }
        return new Supply(present.size(), lines);
    }

    private int count(List<Profile> people, Criterion criterion, Stock wanted) {
        return (int)
                people.stream().filter(person -> scorer.stock(criterion, person) == wanted).count();
    }

    private Stream<Match> compare(Need need, Collection<Profile> people, Predicate<Profile> gate) {
        return people.stream()
                .filter(gate)
                .filter(person -> person.isWithin(need.region()))
                .map(person -> scorer.compare(need, person))
                .sorted(Match.IN_ORDER);
    }
}
