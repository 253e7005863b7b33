package nl.werkbrug.matching;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Who stood among the first of a list that the desk looked at, and on which day last. Written
 * afterwards and once a day for each person, so that no query waits for it; a crash loses the last
 * seconds, which only makes somebody look less shown than they were.
 */
@Singleton
class Showings {
    private static final Logger LOG = LoggerFactory.getLogger(Showings.class);

    private final ShownRows rows;
    private final FindabilityTerms terms;
    private final Clock clock;
    private final Map<CandidateId, LocalDate> written = new ConcurrentHashMap<>();
    private final Map<CandidateId, LocalDate> waiting = new ConcurrentHashMap<>();

    Showings(ShownRows rows, FindabilityTerms terms, Clock clock) {
        this.rows = rows;
        this.terms = terms;
        this.clock = clock;
    }

    /** Everybody on a list, the best first. */
    void note(List<CandidateId> shown) {
        LocalDate today = LocalDate.now(clock);
        shown.stream()
                .limit(terms.shownFirst())
                .filter(id -> !today.equals(written.get(id)))
                .forEach(id -> waiting.put(id, today));
    }

    /** Everybody who was shown on a day or later. */
    Set<CandidateId> since(LocalDate day) {
        write();
        return rows.findByShownOnGreaterThanEquals(day).stream()
                .map(row -> new CandidateId(row.candidateId()))
                .collect(Collectors.toSet());
    }

    /** When each of these was shown last; who never was is left out. */
    Map<CandidateId, LocalDate> lastOf(Collection<CandidateId> people) {
        return people.isEmpty()
                ? Map.of()
                : rows.findByCandidateIdIn(CandidateId.values(people)).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> new CandidateId(row.candidateId()),
                                        ShownRow::shownOn));
    }

    @Scheduled(fixedDelay = "20s", initialDelay = "20s")
    void writeQuietly() {
        try {
            write();
        } catch (RuntimeException e) {
            LOG.warn("Who was shown is not written yet", e);
        }
    }

    @PreDestroy
    void close() {
        writeQuietly();
    }

    private synchronized void write() {
        for (var shown : List.copyOf(waiting.entrySet())) {
            rows.write(shown.getKey().value(), shown.getValue());
            written.put(shown.getKey(), shown.getValue());
            waiting.remove(shown.getKey(), shown.getValue());
        }
        LocalDate today = LocalDate.now(clock);
        written.values().removeIf(day -> day.isBefore(today));
    }
}
