package nl.werkbrug.matching;

import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Level;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.matching.PriceList.Line;
import nl.werkbrug.matching.PriceList.Price;
import nl.werkbrug.matching.PriceList.Requirement;
import nl.werkbrug.need.Conditions;
import nl.werkbrug.need.Need;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How every requirement of a need can be softened, the smallest step first. */
record Softenings(Weights.Steps steps) {
    /** The people who are looked through: an index of them, or a handful. */
    interface Pool {
        Found search(Need need, int limit, int nearLimit);
    }

    Map<Requirement, List<Softening>> of(Need need) {
        var softer = new LinkedHashMap<Requirement, List<Softening>>();
        int asked = StandingNeed.asked(need.conditions());
        Bits.conditions(asked)
                .forEach(one -> softer.put(Requirement.of(one), of(need.conditions(), one)));
        need.topTen().criteria().stream()
                .filter(Criterion::must)
                .forEach(must -> softer.put(Requirement.of(must.competence()), of(must)));
        return softer;
    }

    PriceList priced(Need need, Pool pool) {
        Found now = pool.search(need, 0, 0);
        var lines = new ArrayList<Line>();
        of(need).forEach((requirement, steps) ->
                lines.add(
                        new Line(
                                requirement,
                                steps.stream()
                                        .map(step -> price(need, step, now, pool))
                                        .toList())));
        return new PriceList(now.matches().total(), lines);
    }

    private static Price price(Need need, Softening step, Found now, Pool pool) {
        return new Price(
                step,
                step.isToldByObstacles()
                        ? now.bentBy(step).total()
                        : pool.search(step.on(need).orElseThrow(), 0, 0).matches().total()
                                - now.matches().total());
    }

    private List<Softening> of(Conditions asked, Condition condition) {
        var softer = new ArrayList<Softening>();
        switch (condition) {
            case HOURS, START ->
                    steps.of(condition)
                            .forEach(step -> softer.add(new Softening.Widened(condition, step)));
            case TRAVEL -> steps.of(condition).forEach(km -> softer.add(new Softening.Further(km)));
            case DUTCH_LEVEL -> lower(asked.dutchLevel()).forEach(softer::add);
            case WORKING_TIMES, DRIVING_LICENCE, EXCLUSIONS -> {}
        }
        softer.add(new Softening.Dropped(condition));
        return softer;
    }

    private static List<Softening> of(Criterion must) {
        var lower =
                Level.of(must.minLevel().number() - 1).stream()
                        .map(level ->
                                (Softening) new Softening.LowerLevel(must.competence(), level));
        return Stream.concat(
                        lower,
                        Stream.of(
                                new Softening.Learned(must.competence()),
                                new Softening.Wished(must.competence())))
                .toList();
    }

    /** The lowest level asks nothing; that is what dropping does. */
    private static Stream<Softening> lower(@Nullable DutchLevel floor) {
        return IntStream.of(floor == null ? 0 : floor.ordinal() - 1)
                .filter(level -> level > 0)
                .mapToObj(level -> new Softening.LowerDutch(DutchLevel.values()[level]));
    }
}
