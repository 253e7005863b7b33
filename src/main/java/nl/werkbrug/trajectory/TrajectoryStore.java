package nl.werkbrug.trajectory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;

import jakarta.inject.Singleton;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The rows of trajectories: facts, whose they are, and words, each in its own table. */
@Singleton
class TrajectoryStore {
    private static final Argument<Map<String, Object>> FACTS =
            Argument.mapOf(String.class, Object.class);

    private final TrajectoryRows rows;
    private final PersonRows persons;
    private final EventRows events;
    private final WordsRows words;
    private final JsonMapper json;

    TrajectoryStore(
            TrajectoryRows rows,
            PersonRows persons,
            EventRows events,
            WordsRows words,
            JsonMapper json) {
        this.rows = rows;
        this.persons = persons;
        this.events = events;
        this.words = words;
        this.json = json;
    }

    /** Empty for who was erased. */
    Optional<Trajectory> find(TrajectoryId id) {
        return assemble(persons.findById(id.value()).stream().toList()).stream().findFirst();
    }

    List<Trajectory> findAll(Collection<TrajectoryId> ids) {
        return assemble(
                ids.isEmpty()
                        ? List.of()
                        : persons.findByTrajectoryIdIn(
                                ids.stream().map(TrajectoryId::value).toList()));
    }

    Optional<CandidateId> candidateOf(TrajectoryId id) {
        return persons.findById(id.value()).map(row -> new CandidateId(row.candidateId()));
    }

    Optional<TrajectoryId> openOf(CandidateId who) {
        return persons.findByOpenFor(who.value()).map(row -> new TrajectoryId(row.trajectoryId()));
    }

    Set<CandidateId> orienting(Collection<CandidateId> people) {
        return people.isEmpty()
                ? Set.of()
                : persons.orienting(CandidateId.values(people)).stream()
                        .map(CandidateId::new)
                        .collect(toSet());
    }

    List<Trajectory> of(CandidateId who) {
        return assemble(persons.findByCandidateId(who.value()));
    }

    List<TrajectoryId> lapsed(LocalDate today) {
        return rows.findByLapsesOnLessThanEquals(today).stream()
                .map(row -> new TrajectoryId(row.id()))
                .toList();
    }

    List<TrajectoryId> orientedAt(EmployerId employer) {
        return events.orientedAt(employer.value()).stream().map(TrajectoryId::new).toList();
    }

    List<TrajectoryId> orientingUntil(LocalDate day) {
        return rows.findByPhaseAndLastDayLessThanEquals(PhaseName.ORIENTATION, day).stream()
                .map(row -> new TrajectoryId(row.id()))
                .toList();
    }

    List<Whereabouts> openIn(Collection<Region> regions) {
        return regions.isEmpty() ? List.of() : whereabouts(rows.openIn(codes(regions)));
    }

    List<Whereabouts> openOfCoaches(Collection<AccountId> coaches, Collection<Region> regions) {
        return regions.isEmpty()
                ? List.of()
                : whereabouts(rows.openOfCoaches(values(coaches), codes(regions)));
    }

    List<Whereabouts> openAt(EmployerId employer) {
        return whereabouts(rows.openAt(employer.value()));
    }

    List<Whereabouts> endedIn(Collection<Region> regions, LocalDate since) {
        return regions.isEmpty() ? List.of() : whereabouts(rows.endedIn(codes(regions), since));
    }

    List<Whereabouts> endedOfCoaches(
            Collection<AccountId> coaches, Collection<Region> regions, LocalDate since) {
        return regions.isEmpty()
                ? List.of()
                : whereabouts(rows.endedOfCoaches(values(coaches), codes(regions), since));
    }

    /** Also of who was erased: their facts are kept, about nobody. */
    List<Past> everAt(EmployerId employer) {
        UUID id = employer.value();
        var found = events.trajectoriesWith(id, "%" + id + "%");
        if (found.isEmpty()) {
            return List.of();
        }
        var who =
                persons.findByTrajectoryIdIn(found).stream()
                        .collect(toMap(PersonRow::trajectoryId, PersonRow::candidateId));
        var entries = entries(found);
        return found.stream()
                .map(one -> Past.of(who.get(one), entries.getOrDefault(one, List.of())))
                .toList();
    }

    Trajectory add(Trajectory opened, @Nullable TargetGroup group) {
        var row = rows.save(TrajectoryRow.of(opened, group, opened.openedOn()));
        UUID who = opened.candidate().value();
        persons.save(new PersonRow(row.id(), who, who));
        return opened;
    }

    /** Writes what came after; an old version throws an OptimisticLockException. */
    Trajectory store(Trajectory changed, List<Entry> added, LocalDate today) {
        UUID id = changed.id().value();
        TargetGroup group = rows.findById(id).map(TrajectoryRow::targetGroup).orElse(null);
        var row = rows.update(TrajectoryRow.of(changed, group, today));
        added.forEach(entry -> save(changed.id(), entry));
        UUID who = changed.candidate().value();
        boolean open = changed.course(today).isOpen();
        persons.update(new PersonRow(id, who, open ? who : null));
        return changed.at(row.version());
    }

    private void save(TrajectoryId id, Entry entry) {
        var written = new EventWriter(entry.event());
        var row =
                events.save(
                        new EventRow(
                                null,
                                id.value(),
                                entry.number(),
                                EventShape.nameOf(entry.event()),
                                entry.event().date(),
                                employerOf(entry.event()),
                                text(written.facts()),
                                entry.recordedAt(),
                                entry.recordedBy()));
        long event = Objects.requireNonNull(row.id());
        written.words()
                .forEach((place, said) -> words.save(new WordsRow(null, event, place, said)));
    }

    private static @Nullable UUID employerOf(TrajectoryEvent event) {
        EmployerId employer =
                switch (event) {
                    case IntroductionHeld held -> held.employer();
                    case OrientationStarted started -> started.employer();
                    case WorkExperienceStarted started -> started.employer();
                    case Placed placed -> placed.employer();
                    default -> null;
                };
        return employer == null ? null : employer.value();
    }

    private List<Trajectory> assemble(List<PersonRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(PersonRow::trajectoryId).toList();
        var entries = entries(ids);
        var heads = rows.findByIdIn(ids).stream().collect(toMap(TrajectoryRow::id, row -> row));
        return found.stream()
                .map(person ->
                        assemble(
                                Objects.requireNonNull(heads.get(person.trajectoryId())),
                                new CandidateId(person.candidateId()),
                                entries.getOrDefault(person.trajectoryId(), List.of())))
                .sorted(Comparator.comparing(Trajectory::openedOn))
                .toList();
    }

    private static Trajectory assemble(
            TrajectoryRow row, CandidateId candidate, List<Entry> entries) {
        return new Trajectory(
                new TrajectoryId(row.id()),
                row.version(),
                candidate,
                Region.of(row.region()),
                row.openedOn(),
                entries);
    }

    /** Also of who was erased. */
    List<Entry> entriesOf(UUID trajectory) {
        return entries(List.of(trajectory)).getOrDefault(trajectory, List.of());
    }

    private Map<UUID, List<Entry>> entries(List<UUID> ids) {
        var found = events.findByTrajectoryIdInOrderByNumber(ids);
        var said = wordsOf(found);
        return found.stream()
                .collect(
                        groupingBy(
                                EventRow::trajectoryId,
                                mapping(
                                        row -> entry(row, said.getOrDefault(row.id(), Map.of())),
                                        toList())));
    }

    private Map<Long, Map<String, String>> wordsOf(List<EventRow> found) {
        var ids = found.stream().map(EventRow::id).flatMap(Stream::ofNullable).toList();
        return ids.isEmpty()
                ? Map.of()
                : words.findByEventIdIn(ids).stream()
                        .collect(
                                groupingBy(
                                        WordsRow::eventId,
                                        toMap(WordsRow::place, WordsRow::words)));
    }

    private Entry entry(EventRow row, Map<String, String> said) {
        var event = EventReader.restore(row.kind(), facts(row.facts()), said);
        return new Entry(row.number(), event, row.recordedAt(), row.recordedBy());
    }

    private static List<String> codes(Collection<Region> regions) {
        return regions.stream().map(Region::code).toList();
    }

    private static List<UUID> values(Collection<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toList();
    }

    private static List<Whereabouts> whereabouts(List<WhereaboutsRow> found) {
        return found.stream().map(WhereaboutsRow::toWhereabouts).toList();
    }

    private String text(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> facts(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, FACTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
