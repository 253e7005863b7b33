package nl.werkbrug.trajectory;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.refusal.EventRefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All trajectories, for whoever asks. Staff who may write in a candidate's file write down what
 * happened; an event that does not fit throws an {@link EventRefusedException} with its reason, one
 * that is filled in wrongly a RefusedException, one on an old version an OptimisticLockException.
 * Nothing is stored then.
 */
@Singleton
public class Trajectories {
    private final TrajectoryStore store;
    private final Candidates candidates;
    private final EventBorder border;
    private final Consequences consequences;
    private final ApplicationEventPublisher<TrajectoryMoved> moves;
    private final Clock clock;

    Trajectories(
            TrajectoryStore store,
            Candidates candidates,
            EventBorder border,
            Consequences consequences,
            ApplicationEventPublisher<TrajectoryMoved> moves,
            Clock clock) {
        this.store = store;
        this.candidates = candidates;
        this.border = border;
        this.consequences = consequences;
        this.moves = moves;
        this.clock = clock;
    }

    /** Begins with the intake; refused while another of this candidate is open. */
    @Transactional
    public Trajectory start(Actor by, CandidateId who) {
        return start(by, who, today());
    }

    /** One that began earlier than it was written down. */
    @Transactional
    public Trajectory start(Actor by, CandidateId who, LocalDate began) {
        Candidate candidate = toChange(by, who);
        refuseSecond(who);
        Trajectory opened =
                new Trajectory(
                        TrajectoryId.create(),
                        0,
                        who,
                        candidate.profile().region(),
                        began.isAfter(today()) ? today() : began,
                        List.of());
        Trajectory added = addOnly(opened, candidate);
        tell(added, added.course(), List.of(), by);
        return added;
    }

    /** Empty, as if it were not there, for who may not see the candidate. */
    @Transactional
    public Optional<Trajectory> find(Actor reader, TrajectoryId id) {
        return store.find(id).filter(found -> sees(reader, found.candidate()));
    }

    /** The open one of a candidate. */
    @Transactional
    public Optional<Trajectory> openOf(Actor reader, CandidateId who) {
        return sees(reader, who) ? store.openOf(who).flatMap(store::find) : Optional.empty();
    }

    /** All of a candidate, the oldest first. */
    @Transactional
    public List<Trajectory> of(Actor reader, CandidateId who) {
        return sees(reader, who) ? store.of(who) : List.of();
    }

    /**
     * The open ones of the people that are this reader's: the own people of a coach and those of
     * who is absent, everybody in the regions of a desk. Nobody is named here.
     */
    @Transactional
    public List<Whereabouts> open(Actor reader) {
        return both(
                isDesk(reader) ? store.openIn(reader.regions()) : List.of(),
                reader.is(Role.COACH)
                        ? store.openOfCoaches(reader.actsAs(), reader.regions())
                        : List.of());
    }

    /** Those of the same people that ended on this day or later. */
    @Transactional
    public List<Whereabouts> ended(Actor reader, LocalDate since) {
        return both(
                isDesk(reader) ? store.endedIn(reader.regions(), since) : List.of(),
                reader.is(Role.COACH)
                        ? store.endedOfCoaches(reader.actsAs(), reader.regions(), since)
                        : List.of());
    }

    /** The open ones that are at this employer now, for the employer and the desk. */
    @Transactional
    public List<Whereabouts> openAt(Actor reader, EmployerId employer) {
        return reader.isOf(employer.value()) || reader.isStaff()
                ? store.openAt(employer)
                : List.of();
    }

    /**
     * Writes down what happened, all of it or nothing. With a version that is behind, what stands
     * there already is the answer, and anything else an OptimisticLockException.
     */
    @Transactional
    public Trajectory record(
            Actor by, TrajectoryId id, @Nullable Long version, List<EventForm> forms) {
        Trajectory stored = store.find(id).orElseThrow(NotYoursException::new);
        Candidate candidate = toChange(by, stored.candidate());
        var events = border.read(by, candidate, forms);
        if (version != null && version != stored.version()) {
            return repeated(stored, events);
        }
        return append(by, stored, events);
    }

    /** Empty for who may not write in it. */
    @Transactional
    public Optional<Trajectory> findToChange(Actor by, TrajectoryId id) {
        return store.find(id).filter(found -> mayChange(by, found.candidate()));
    }

    /** For a part of Werkbrug that checked who may say this, and that it may be said. */
    @Transactional
    public Trajectory append(Actor by, TrajectoryId id, TrajectoryEvent event) {
        return append(by, store.find(id).orElseThrow(NotYoursException::new), List.of(event));
    }

    /** Whose it is, for a part that asks who may see it itself; empty for who was erased. */
    @Transactional
    public Optional<Trajectory> stored(TrajectoryId id) {
        return store.find(id);
    }

    /** The open one of somebody, for such a part. */
    @Transactional
    public Optional<Trajectory> storedOpenOf(CandidateId who) {
        return store.openOf(who).flatMap(store::find);
    }

    /** Many at once, for such a part. */
    @Transactional
    public List<Trajectory> stored(List<TrajectoryId> ids) {
        return store.findAll(ids);
    }

    /** Those that ever had an orientation at this employer, also when it is over. */
    List<TrajectoryId> orientedAt(EmployerId employer) {
        return store.orientedAt(employer);
    }

    /** Those whose orientation has its last day on this day or had it before. */
    List<TrajectoryId> orientingUntil(LocalDate day) {
        return store.orientingUntil(day);
    }

    /** Everything that ever touched an employer, for a part that counts and names nobody. */
    @Transactional
    public List<Past> everAt(EmployerId employer) {
        return store.everAt(employer);
    }

    /** Who of these people tries out work now; whoever asks was shown them before. */
    @Transactional
    public Set<CandidateId> orienting(Collection<CandidateId> people) {
        return store.orienting(people);
    }

    /** Moves on what only waited for a day to pass; returns how many. */
    @Transactional
    public int passTime(LocalDate today) {
        var lapsed = store.lapsed(today);
        store.findAll(lapsed).forEach(found -> passTime(found, today));
        return lapsed.size();
    }

    private static boolean isDesk(Actor reader) {
        return reader.is(Role.ACCOUNT_MANAGER) || reader.is(Role.COORDINATOR);
    }

    private static List<Whereabouts> both(List<Whereabouts> desk, List<Whereabouts> own) {
        return Stream.concat(desk.stream(), own.stream()).distinct().toList();
    }

    private void passTime(Trajectory found, LocalDate today) {
        Course before = found.course();
        Actor by = Actor.installation("trajectory");
        Trajectory moved = store.store(found, List.of(), today);
        consequences.follow(moved, before, moved.course(today), by, clock.instant());
        moves.publishEvent(new TrajectoryMoved(moved, before, List.of(), by));
    }

    private Trajectory append(Actor by, Trajectory stored, List<TrajectoryEvent> events) {
        Trajectory changed = stored;
        var added = new ArrayList<Entry>();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (TrajectoryEvent event : events) {
            refuse(changed.judge(event));
            Entry entry = new Entry(changed.entries().size() + 1, event, now, Entry.nameOf(by));
            added.add(entry);
            changed = changed.took(entry);
        }
        refuseUnfinished(changed.course());
        refuseReopening(stored, changed);
        Trajectory written = store.store(changed, added, today());
        tell(written, stored.course(today()), added, by);
        return written;
    }

    private void tell(Trajectory written, Course before, List<Entry> added, Actor by) {
        consequences.follow(written, before, written.course(today()), by, clock.instant());
        moves.publishEvent(new TrajectoryMoved(written, before, added, by));
    }

    private Trajectory addOnly(Trajectory opened, Candidate candidate) {
        try {
            return store.add(opened, candidate.targetGroup());
        } catch (DataAccessException twice) {
            refuseSecond(opened.candidate());
            throw twice;
        }
    }

    private void refuseSecond(CandidateId who) {
        if (store.openOf(who).isPresent()) {
            throw refused(Verdict.refused("second"));
        }
    }

    private void refuseReopening(Trajectory stored, Trajectory changed) {
        if (!stored.course().isOpen() && changed.course().isOpen()) {
            refuseSecond(stored.candidate());
        }
    }

    /** A check that found nobody at work says also how the work ended. */
    private static void refuseUnfinished(Course course) {
        if (course.gone() != null) {
            throw refused(Verdict.refused("gone", course.gone()));
        }
    }

    private static void refuse(Verdict verdict) {
        if (verdict instanceof Verdict.Refused) {
            throw refused(verdict);
        }
    }

    private static EventRefusedException refused(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Refused(var reason) -> new EventRefusedException(reason);
            case Verdict.Accepted _ -> throw new IllegalArgumentException("Not refused");
        };
    }

    private static Trajectory repeated(Trajectory stored, List<TrajectoryEvent> events) {
        var last =
                stored.entries().stream()
                        .skip(Math.max(0, stored.entries().size() - events.size()))
                        .map(Entry::event)
                        .toList();
        if (!last.equals(events)) {
            throw new OptimisticLockException("Trajectory went on meanwhile");
        }
        return stored;
    }

    private boolean sees(Actor reader, CandidateId who) {
        AccessPurpose purpose =
                reader.isCandidate(who.value()) ? AccessPurpose.OWN_FILE : AccessPurpose.GUIDANCE;
        return candidates.find(reader, purpose, who).isPresent();
    }

    private Candidate toChange(Actor by, CandidateId who) {
        return kept(by, who).orElseThrow(NotYoursException::new);
    }

    private boolean mayChange(Actor by, CandidateId who) {
        return kept(by, who).isPresent();
    }

    private Optional<Candidate> kept(Actor by, CandidateId who) {
        return candidates
                .find(by, AccessPurpose.GUIDANCE, who)
                .filter(_ -> !by.isCandidate(who.value()))
                .filter(found -> candidates.mayChange(by, found));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
