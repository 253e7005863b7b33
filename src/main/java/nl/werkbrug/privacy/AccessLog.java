package nl.werkbrug.privacy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateId;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who saw or changed whose data, when and why (nl: logboek van inzage; AVG, article 5(2) and 15).
 * Periods run from a moment up to, not including, another.
 */
@Singleton
public class AccessLog {
    private final AccessLineRows lines;
    private final Subjects subjects;
    private final LogChain chain;
    private final Clock clock;

    AccessLog(AccessLineRows lines, Subjects subjects, LogChain chain, Clock clock) {
        this.lines = lines;
        this.subjects = subjects;
        this.chain = chain;
        this.clock = clock;
    }

    /** Who saw a person; pages count from 0. */
    @Transactional
    public AccessPage linesAbout(
            CandidateId candidate, Instant from, Instant until, int page, int size) {
        var numbers = subjects.all(candidate);
        return numbers.isEmpty()
                ? new AccessPage(List.of(), 0)
                : about(numbers, from, until, page, size);
    }

    /** Whom an account saw; pages count from 0. */
    @Transactional
    public AccessPage linesBy(AccountId account, Instant from, Instant until, int page, int size) {
        UUID id = account.value();
        return page(
                lines.by(id, from, until, size, (long) page * size),
                lines.countBy(id, from, until));
    }

    /** Who saw a person, as that person reads it: the newest day first. */
    @Transactional
    public List<Visit> visitsOf(CandidateId candidate, Instant from, Instant until) {
        var numbers = subjects.all(candidate);
        return numbers.isEmpty() ? List.of() : visits(lines.hours(numbers, from, until));
    }

    /** How often somebody wrote in each file since a moment of its own; not at all is left out. */
    @Transactional
    public Map<CandidateId, Long> changesSince(Map<CandidateId, Instant> moments) {
        var sinceBy = new HashMap<UUID, Instant>();
        var people = new HashMap<UUID, CandidateId>();
        subjects.find(moments.keySet())
                .forEach((person, number) -> {
                    sinceBy.put(number, Objects.requireNonNull(moments.get(person)));
                    people.put(number, person);
                });
        return people.isEmpty()
                ? Map.of()
                : lines.changes(people.keySet(), Collections.min(sinceBy.values())).stream()
                        .filter(change -> !change.at().isBefore(sinceBy.get(change.subject())))
                        .collect(groupingBy(change -> people.get(change.subject()), counting()));
    }

    /** The first line that is not as it was written; empty when all of them are. */
    public Optional<BrokenLine> verify() {
        return chain.verify();
    }

    /** Removes what is older, and keeps the rest verifiable; returns how many lines. */
    int removeBefore(Instant keptFrom) {
        return chain.removeBefore(keptFrom);
    }

    private AccessPage about(List<UUID> numbers, Instant from, Instant until, int page, int size) {
        return page(
                lines.about(numbers, from, until, size, (long) page * size),
                lines.countAbout(numbers, from, until));
    }

    private AccessPage page(List<AccessLineRow> rows, long total) {
        var people =
                subjects.candidates(rows.stream().map(AccessLineRow::subject).distinct().toList());
        return new AccessPage(
                rows.stream().map(row -> row.toLine(people.get(row.subject()))).toList(), total);
    }

    private List<Visit> visits(List<HourRow> hours) {
        var groups = hours.stream().collect(groupingBy(hour -> hour.group(clock.getZone())));
        return groups.entrySet().stream()
                .map(group -> group.getKey().visit(group.getValue()))
                .sorted(Comparator.comparing(Visit::day).reversed())
                .toList();
    }
}
