package nl.werkbrug.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.Watch;
import nl.werkbrug.message.AlertRow.Pair;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Follows the changes of people and needs in the store, and writes an alert for every pair that
 * newly fits. A place that was not reached is looked at again after a restart; a pair that was told
 * is not told twice.
 */
@Singleton
class AlertFollower {
    private static final Logger LOG = LoggerFactory.getLogger(AlertFollower.class);

    private static final int PORTION = 200;

    private final AlertRows alerts;
    private final AlertNeedRows waiting;
    private final AlertDeeds deeds;
    private final Watch watch;
    private final SearchWatch searches;
    private final Serving serving;
    private final Clock clock;
    private volatile boolean closed;

    AlertFollower(
            AlertRows alerts,
            AlertNeedRows waiting,
            AlertDeeds deeds,
            Watch watch,
            SearchWatch searches,
            Serving serving,
            Clock clock) {
        this.alerts = alerts;
        this.waiting = waiting;
        this.deeds = deeds;
        this.watch = watch;
        this.searches = searches;
        this.serving = serving;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "2s", initialDelay = "5s")
    void turn() {
        serving.run(this::followQuietly);
    }

    private void followQuietly() {
        try {
            follow();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.warn("Alerts are not up to date; the next round tries again", e);
            }
        }
    }

    @PreDestroy
    void close() {
        closed = true;
    }

    /** Needs first: who fits a need from its first day on is no news to its owner. */
    synchronized void follow() {
        followNeeds();
        followPeople();
    }

    private void followNeeds() {
        List<AlertNeedRow> lines = waiting.first(PORTION);
        while (!lines.isEmpty() && !closed) {
            lines.stream().collect(groupingBy(AlertNeedRow::needId)).forEach(this::followNeed);
            lines = waiting.first(PORTION);
        }
    }

    private void followNeed(UUID id, List<AlertNeedRow> lines) {
        List<UUID> done = lines.stream().map(AlertNeedRow::id).toList();
        NeedId need = new NeedId(id);
        watch.openNeed(need)
                .ifPresentOrElse(
                        open -> deeds.need(newFor(open), done, clock.instant()),
                        () -> deeds.closed(need, done));
    }

    private List<Pair> newFor(Need open) {
        Set<Pair> known = known(alerts.findByNeedId(open.id().value()));
        return watch.peopleFor(open).stream()
                .map(person -> new Pair(person, open.id()))
                .filter(pair -> !known.contains(pair))
                .toList();
    }

    private void followPeople() {
        long position = alerts.position();
        Watch.Changed changed = watch.changedAfter(position);
        List<CandidateId> people = changed.people();
        for (int done = 0; done < people.size() && !closed; done += PORTION) {
            var portion = people.subList(done, Math.min(people.size(), done + PORTION));
            deeds.people(newFor(portion), searches.newFor(portion), clock.instant());
        }
        if (changed.upTo() != position && !closed) {
            alerts.moveTo(changed.upTo());
        }
    }

    private List<Pair> newFor(Collection<CandidateId> people) {
        Set<Pair> known = known(alerts.findByCandidateIdIn(CandidateId.values(people)));
        return watch.needsFor(people).entrySet().stream()
                .flatMap(one -> owned(one.getValue()).map(need -> new Pair(one.getKey(), need)))
                .filter(pair -> !known.contains(pair))
                .toList();
    }

    private static Stream<NeedId> owned(Collection<Need> needs) {
        return needs.stream().filter(need -> need.owner() != null).map(Need::id);
    }

    private static Set<Pair> known(List<AlertRow> rows) {
        return rows.stream().map(AlertRow::pair).collect(toSet());
    }
}
