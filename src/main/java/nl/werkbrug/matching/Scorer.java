package nl.werkbrug.matching;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Wishes;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Relation;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.matching.Plank.Counted;
import nl.werkbrug.matching.Plank.MustState;
import nl.werkbrug.need.Need;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * The definition of a match: compares one need with one candidate, in integers, and explains every
 * point. Every faster engine must give the same answer. Source: domain.md, "Matching".
 */
public final class Scorer {
    private final Catalogue catalogue;
    private final Weights weights;
    private final Checks checks;
    private final BiPredicate<String, String> areOneOccupation;

    /** Knows no other names of work than the ones that people used. */
    public Scorer(Catalogue catalogue, Weights weights, Distances distances) {
        this(catalogue, weights, distances, (_, _) -> false);
    }

    /** With who knows whether two names are of one occupation. */
    Scorer(
            Catalogue catalogue,
            Weights weights,
            Distances distances,
            BiPredicate<String, String> areOneOccupation) {
        this.catalogue = catalogue;
        this.weights = weights;
        this.checks = new Checks(distances);
        this.areOneOccupation = areOneOccupation;
    }

    /** The gates and the search area are looked at by who asks. */
    public Match compare(Need need, Profile candidate) {
        List<Plank> planks = planks(need, candidate);
        List<Outcome> outcomes = checks.of(need, candidate);
        List<Obstacle> obstacles = obstacles(planks, outcomes);
        return new Match(
                candidate.id(),
                candidate.region(),
                planks.stream().mapToInt(Plank::points).sum(),
                weights.total(need.topTen()),
                wish(need, candidate.wishes()),
                Tie.of(candidate.id(), need.id()),
                planks,
                outcomes,
                onlyOneThatBends(obstacles),
                obstacles.size());
    }

    private List<Plank> planks(Need need, Profile candidate) {
        var planks = new ArrayList<Plank>();
        for (Criterion criterion : need.topTen().criteria()) {
            planks.add(plank(planks.size() + 1, criterion, candidate.holdings()));
        }
        return planks;
    }

    private Plank plank(int rank, Criterion criterion, List<Holding> holdings) {
        Map<CompetenceCode, Relation> near = catalogue.nearTo(criterion.competence());
        Best best =
                holdings.stream()
                        .filter(holding -> near.containsKey(holding.competence()))
                        .map(holding -> weigh(holding, criterion, near))
                        .filter(weighed -> weighed.credit() > 0)
                        .min(Best.IN_ORDER)
                        .orElse(null);
        return new Plank(
                rank,
                weights.ofPlace(rank),
                criterion,
                catalogue.get(criterion.competence()),
                best == null ? 0 : best.credit(),
                best == null ? null : counted(best),
                must(criterion, holdings, near));
    }

    /** A candidate's best credit counts; holdings never add up. */
    private record Best(Holding holding, Relation relation, int credit) {
        static final Comparator<Best> IN_ORDER =
                Comparator.comparingInt(Best::credit)
                        .reversed()
                        .thenComparing(Best::relation)
                        .thenComparing(Best::holding, Holding.IN_ORDER);
    }

    private Best weigh(Holding holding, Criterion criterion, Map<CompetenceCode, Relation> near) {
        Relation relation = near.getOrDefault(holding.competence(), Relation.RELATED);
        int credit =
                weights.credit(
                        holding.basis(),
                        holding.level(),
                        relation,
                        criterion.minLevel(),
                        criterion.learnable());
        return new Best(holding, relation, credit);
    }

    private Counted counted(Best best) {
        Holding holding = best.holding();
        return new Counted(
                catalogue.get(holding.competence()),
                holding.level(),
                holding.basis(),
                best.relation(),
                holding.evidence());
    }

    /** Whether someone brings a competence at any level, or could only learn it. */
    Stock stock(Criterion criterion, Profile candidate) {
        Map<CompetenceCode, Relation> near = catalogue.nearTo(criterion.competence());
        var close =
                candidate.holdings().stream().filter(holding -> isClose(holding, near)).toList();
        if (close.stream().anyMatch(holding -> holding.basis().isPresent())) {
            return Stock.HAS;
        }
        return close.isEmpty() ? Stock.NONE : Stock.LEARNS;
    }

    /** A criterion that is no must is always satisfied. */
    boolean satisfies(Criterion criterion, Profile candidate) {
        var near = catalogue.nearTo(criterion.competence());
        return !must(criterion, candidate.holdings(), near).fails();
    }

    /** What someone brings of one criterion. */
    enum Stock {
        HAS,
        LEARNS,
        NONE
    }

    private MustState must(
            Criterion criterion, List<Holding> holdings, Map<CompetenceCode, Relation> near) {
        if (!criterion.must()) {
            return MustState.NONE;
        }
        var close = holdings.stream().filter(holding -> isClose(holding, near)).toList();
        if (close.stream().anyMatch(holding -> isEnough(holding, criterion))) {
            return MustState.SATISFIED;
        }
        return close.stream().allMatch(holding -> holding.basis().isPresent())
                ? MustState.MISSING
                : MustState.LEARNABLE;
    }

    private boolean isClose(Holding holding, Map<CompetenceCode, Relation> near) {
        Relation relation = near.get(holding.competence());
        return relation != null && weights.satisfiesMust(relation);
    }

    private static boolean isEnough(Holding holding, Criterion criterion) {
        return holding.basis().isPresent() && holding.level().isAtLeast(criterion.minLevel());
    }

    private List<Obstacle> obstacles(List<Plank> planks, List<Outcome> outcomes) {
        var obstacles = new ArrayList<Obstacle>();
        outcomes.stream()
                .filter(outcome -> !outcome.holds())
                .map(this::kept)
                .forEach(obstacles::add);
        planks.stream()
                .filter(plank -> plank.must().fails())
                .map(Scorer::unmet)
                .forEach(obstacles::add);
        return obstacles;
    }

    private Obstacle kept(Outcome failed) {
        return Obstacle.of(
                failed.condition(), weights.steps().toBend(failed.condition(), failed.excess()));
    }

    private static Obstacle unmet(Plank plank) {
        boolean learnable = plank.must() == MustState.LEARNABLE;
        return Obstacle.must(plank.criterion().competence(), learnable);
    }

    /** Null unless there is one obstacle, and that is not an exclusion. */
    private static @Nullable Obstacle onlyOneThatBends(List<Obstacle> obstacles) {
        return obstacles.size() == 1 && obstacles.getFirst().condition() != Condition.EXCLUSIONS
                ? obstacles.getFirst()
                : null;
    }

    private @Nullable Wish wish(Need need, Wishes wishes) {
        return wishes.isBlank() ? null : weights.told(met(need, wishes));
    }

    private Wish.Met met(Need need, Wishes wishes) {
        if (need.employer() != null && wishes.employers().contains(need.employer().value())) {
            return Wish.Met.EMPLOYER;
        }
        if (wishes.occupations().stream().anyMatch(wished -> isWork(need.title(), wished))) {
            return Wish.Met.OCCUPATION;
        }
        boolean sector = need.sector() != null && wishes.sectors().contains(need.sector());
        return sector ? Wish.Met.SECTOR : Wish.Met.NEITHER;
    }

    /** An occupation is wished for when it is the title of the need, or another name of it. */
    private boolean isWork(String title, String wished) {
        return title.equalsIgnoreCase(wished) || areOneOccupation.test(title, wished);
    }
}
