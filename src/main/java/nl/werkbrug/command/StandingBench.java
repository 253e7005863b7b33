package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.condition.Region;
import nl.werkbrug.matching.Findability;
import nl.werkbrug.matching.Pricing;
import nl.werkbrug.matching.Watch;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.Needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Many open needs beside people who change. */
final class StandingBench {
    static final int MANY = 200;

    private static final Actor BENCH = Actor.installation("bench");

    private final Watch watch;
    private final Needs needs;
    private final Pricing pricing;
    private final Findability findability;
    private final List<CandidateId> people = new ArrayList<>();
    private final List<Need> stored = new ArrayList<>();

    StandingBench(ApplicationContext context) {
        watch = context.getBean(Watch.class);
        needs = context.getBean(Needs.class);
        pricing = context.getBean(Pricing.class);
        findability = context.getBean(Findability.class);
        context.getBean(Profiles.class)
                .forEachPage(page -> page.forEach(profile -> people.add(profile.id())));
    }

    void fill(List<NeedForm> forms) {
        forms.forEach(form -> stored.add(needs.add(BENCH, form)));
    }

    void prepare() {
        watch.needsFor(List.of(people.getFirst()));
    }

    /** As the alerts do: the person is read again, and the needs are compared with the store. */
    void changed(int round) {
        watch.needsFor(List.of(people.get(round % people.size())));
    }

    void manyChanged(int round) {
        int from = round * MANY % (people.size() - MANY);
        watch.needsFor(people.subList(from, from + MANY));
    }

    void price(int round) {
        pricing.of(BENCH, stored.get(round % stored.size()));
    }

    void findable(int round) {
        findability.of(BENCH, people.get(round % people.size()), today());
    }

    /** Of a desk of one region. */
    void workList() {
        var desk =
                new Actor(
                        BENCH.id(),
                        "bench",
                        BENCH.roles(),
                        Set.of(Region.ALL.getFirst()),
                        null,
                        null);
        findability.workList(desk, today(), 0, 25);
    }

    double suiting() {
        var sample = people.subList(0, Math.min(MANY, people.size()));
        return watch.needsFor(sample).values().stream().mapToInt(List::size).average().orElse(0);
    }

    private static LocalDate today() {
        return LocalDate.now(Region.ZONE);
    }
}
