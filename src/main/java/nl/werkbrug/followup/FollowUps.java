package nl.werkbrug.followup;

import static java.util.stream.Collectors.toMap;

import io.micronaut.data.exceptions.DataAccessException;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.ContactMoments;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.condition.Region;
import nl.werkbrug.followup.Agreement.State;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All follow-ups and planned contacts, for whoever asks. Staff who may write in a candidate's file
 * log them; a form that is not allowed throws a RefusedException, a contact that is over a
 * StepRefusedException, somebody else's a NotYoursException.
 */
@Singleton
public class FollowUps {
    private static final int WORDS_LIMIT = 300;

    private final Trajectories trajectories;
    private final Candidates candidates;
    private final ContactMoments moments;
    private final ContactStore contacts;
    private final FollowUpStore logs;
    private final Logbook logbook;
    private final DueLines lines;
    private final Coaches coaches;
    private final Planning planning;
    private final Clock clock;

    FollowUps(
            Trajectories trajectories,
            Candidates candidates,
            ContactMoments moments,
            ContactStore contacts,
            FollowUpStore logs,
            Logbook logbook,
            DueLines lines,
            Coaches coaches,
            Planning planning,
            Clock clock) {
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.moments = moments;
        this.contacts = contacts;
        this.logs = logs;
        this.logbook = logbook;
        this.lines = lines;
        this.coaches = coaches;
        this.planning = planning;
        this.clock = clock;
    }

    /** With whom contact is due: the people of a coach, everybody in the regions of a desk. */
    @Transactional
    public DueList due(Actor reader, LocalDate until) {
        boolean desk = reader.is(Role.ACCOUNT_MANAGER) || reader.is(Role.COORDINATOR);
        return desk
                ? list(reader, contacts.due(Scope.ofRegions(reader.regions()), until), until)
                : dueOfOwn(reader, until);
    }

    /** Of the own people and of those of who is absent. */
    @Transactional
    public DueList dueOfOwn(Actor coach, LocalDate until) {
        return list(coach, contacts.due(Scope.ofCoaches(coach.actsAs()), until), until);
    }

    /** Red signals that were not handled in time, in the regions of a coordinator. */
    @Transactional
    public DueList escalated(Actor reader) {
        LocalDate today = today();
        return list(reader, contacts.escalated(coordinated(reader), today), today);
    }

    /** Whoever has no coach there, or one who cannot any more, in the regions of a coordinator. */
    @Transactional
    public DueList withoutCoach(Actor reader) {
        var found =
                coordinated(reader).stream()
                        .flatMap(region ->
                                contacts.withoutCoach(region, coaches.in(region)).stream())
                        .toList();
        return list(reader, found, today());
    }

    /** Of the people of one coach, as far as this reader may see them. */
    @Transactional
    public DueList due(Actor reader, AccountId coach, LocalDate until) {
        return list(reader, contacts.due(Scope.ofCoaches(List.of(coach)), until), until);
    }

    /**
     * Writes a follow-up down. The same one again, also at the same moment from another phone, is
     * stored once and gets the same answer.
     */
    public FollowUp log(Actor by, FollowUpForm form) {
        try {
            return logbookOf(by, form);
        } catch (DataAccessException busy) {
            return logbookOf(by, form);
        }
    }

    /** For a part of Werkbrug that checked who may say this, such as an employer's page. */
    @Transactional
    public FollowUp append(Actor by, Trajectory trajectory, FollowUpForm form) {
        Optional<FollowUp> stored = Optional.ofNullable(form.id()).flatMap(logs::find);
        if (stored.isPresent()) {
            return same(stored.get(), trajectory);
        }
        FollowUp log = form.read(by, begunOn(trajectory), today(), now());
        return logbook.write(by, trajectory, log, form.contact());
    }

    /**
     * One side says by itself how it is, for a part that checked who may say this. No talk was
     * held, so nothing that was planned is settled by it: the coach sees it as something to answer.
     */
    @Transactional
    public void tell(
            Actor by,
            Trajectory trajectory,
            UUID id,
            Side side,
            Signal signal,
            @Nullable String note) {
        if (logs.find(id).isPresent()) {
            return;
        }
        append(by, trajectory, FollowUpForm.message(id, trajectory.id().value(), today(), note));
        hear(by, trajectory, side, signal);
        if (note != null && !note.isBlank()) {
            plan(by, trajectory, today(), Why.ANSWERED);
        }
    }

    /** What was promised and not settled yet; for a part that asked who may see the trajectory. */
    @Transactional
    public List<Agreement> openAgreements(TrajectoryId trajectory) {
        return logs.of(trajectory).stream()
                .flatMap(log -> log.agreements().stream())
                .filter(agreement -> agreement.state() == State.OPEN)
                .sorted(Comparator.comparing(Agreement::dueOn))
                .toList();
    }

    /** One of somebody whom this reader may see. */
    @Transactional
    public Optional<FollowUp> find(Actor reader, UUID id) {
        return logs.find(id).filter(log -> trajectories.find(reader, log.trajectory()).isPresent());
    }

    /** Those of a trajectory, the last one first; none for who may not see it. */
    @Transactional
    public List<FollowUp> of(Actor reader, TrajectoryId trajectory) {
        return trajectories.find(reader, trajectory).isPresent() ? logs.of(trajectory) : List.of();
    }

    /** Planned, held and cancelled ones of a trajectory, by day. */
    @Transactional
    public List<Contact> contacts(Actor reader, TrajectoryId trajectory) {
        return trajectories.find(reader, trajectory).isPresent()
                ? contacts.of(trajectory)
                : List.of();
    }

    /** One of somebody whom this reader may see. */
    @Transactional
    public Optional<Contact> contact(Actor reader, ContactId id) {
        return contacts.find(id)
                .filter(found -> trajectories.find(reader, found.trajectory()).isPresent());
    }

    /** From which day to which a contact went, and why. */
    @Transactional
    public List<ContactMove> moves(Actor reader, ContactId id) {
        return contacts.find(id)
                .filter(found -> trajectories.find(reader, found.trajectory()).isPresent())
                .map(found -> contacts.movesOf(id))
                .orElse(List.of());
    }

    /** The next planned one; names nobody, so that who asked for the trajectory may ask this. */
    @Transactional
    public Optional<Contact> next(TrajectoryId trajectory) {
        return Optional.ofNullable(nextOf(List.of(trajectory)).get(trajectory));
    }

    /** The next planned one of each, in one question. */
    @Transactional
    public Map<TrajectoryId, Contact> nextOf(Collection<TrajectoryId> trajectories) {
        return contacts.plannedOf(trajectories).stream()
                .collect(toMap(Contact::trajectory, one -> one, (first, _) -> first));
    }

    /** How each side said it is, the last time; of whom nothing was heard is left out. */
    @Transactional
    public Map<TrajectoryId, Signals> signalsOf(Collection<TrajectoryId> trajectories) {
        return logs.lastOf(trajectories);
    }

    /** The next day that the rhythm proposes after a talk with these signals. */
    @Transactional
    public LocalDate propose(
            Trajectory trajectory, Signal candidate, Signal employer, LocalDate today) {
        Instant at = now();
        var said =
                Stream.of(
                                new Told(Side.CANDIDATE, candidate, today, at),
                                new Told(Side.EMPLOYER, employer, today, at))
                        .filter(told -> told.signal() != Signal.NOT_SPOKEN)
                        .toList();
        return logbook.propose(trajectory, said, new Reached(today, at));
    }

    /** Somebody said elsewhere how it is, such as in an answer by mail. */
    @Transactional
    public void hear(Actor by, Trajectory trajectory, Side side, Signal signal) {
        if (signal != Signal.NOT_SPOKEN) {
            logs.hear(trajectory.id(), new Told(side, signal, today(), now()));
            planning.reconcile(trajectory, by.name());
        }
    }

    /** Another part of Werkbrug wants contact on a day, for somebody who answered or agreed. */
    @Transactional
    public Contact plan(Actor by, Trajectory trajectory, LocalDate day, Why why) {
        if (!why.isByHand()) {
            throw new IllegalArgumentException("Planned by a rule: " + why);
        }
        return logbook.plan(by, trajectory, why, day);
    }

    /** To another day, from today on. */
    @Transactional
    public Contact move(Actor by, ContactId id, @Nullable LocalDate day, @Nullable String words) {
        Contact contact = toChange(by, id);
        var intake = new Intake();
        LocalDate to = intake.date("plannedOn", day);
        intake.check(to != null, "plannedOn", "refusal.required");
        intake.check(to == null || !to.isBefore(today()), "plannedOn", "refusal.contact.past");
        intake.check(
                to == null || !to.isAfter(today().plusYears(1)),
                "plannedOn",
                "refusal.contact.far");
        String said = intake.proseLine("words", words, WORDS_LIMIT);
        intake.finish();
        return to == null ? contact : logbook.move(by, contact, to, said);
    }

    /** With the reason why it need not be held; a signal asks for a talk. */
    @Transactional
    public Contact cancel(Actor by, ContactId id, @Nullable String reason) {
        Contact contact = toChange(by, id);
        if (contact.why().isSignal()) {
            throw new RefusedException(Refusal.of("reason", "refusal.contact.signal"));
        }
        var intake = new Intake();
        String said = intake.proseLine("reason", reason, WORDS_LIMIT);
        intake.check(reason != null && !reason.isBlank(), "reason", "refusal.required");
        intake.finish();
        Contact cancelled = contact.cancelled(Cancellation.BY_HAND, said);
        Contact stored = contacts.change(contact, cancelled, said, by.name(), now());
        trajectories
                .stored(contact.trajectory())
                .ifPresent(trajectory -> planning.reconcile(trajectory, by.name()));
        return stored;
    }

    /** What was agreed was done, or will not be. */
    @Transactional
    public Agreement settle(Actor by, UUID agreement, State end) {
        AgreementRow row = logs.agreement(agreement).orElseThrow(NotYoursException::new);
        FollowUp log = logs.find(row.followUpId()).orElseThrow(NotYoursException::new);
        Trajectory trajectory =
                trajectories.stored(log.trajectory()).orElseThrow(NotYoursException::new);
        toChange(by, trajectory.candidate());
        if (row.state() != State.OPEN || end == State.OPEN) {
            throw new StepRefusedException(row.state());
        }
        return logs.change(log.id(), row.toAgreement().settled(end, today()));
    }

    private FollowUp logbookOf(Actor by, FollowUpForm form) {
        if (form.trajectory() == null) {
            throw new RefusedException(Refusal.of("trajectory", "refusal.required"));
        }
        return append(by, form, new TrajectoryId(form.trajectory()));
    }

    @Transactional
    FollowUp append(Actor by, FollowUpForm form, TrajectoryId id) {
        Trajectory trajectory = trajectories.stored(id).orElseThrow(NotYoursException::new);
        Candidate candidate = toChange(by, trajectory.candidate());
        FollowUp log = append(by, trajectory, form);
        if (log.reachedSomebody()) {
            var recording = new Recording(by, Consent.Way.SCREEN, now());
            moments.spoke(candidate.id(), log.heldOn(), recording);
        }
        return log;
    }

    /** What happened before may have been written down later. */
    private static LocalDate begunOn(Trajectory trajectory) {
        return Stream.concat(
                        Stream.of(trajectory.openedOn()),
                        trajectory.effective().stream().map(entry -> entry.event().date()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static FollowUp same(FollowUp stored, Trajectory trajectory) {
        if (!stored.trajectory().equals(trajectory.id())) {
            throw new NotYoursException();
        }
        return stored;
    }

    private static Set<Region> coordinated(Actor reader) {
        return reader.is(Role.COORDINATOR) ? reader.regions() : Set.of();
    }

    private DueList list(Actor reader, List<Contact> found, LocalDate until) {
        LocalDate today = today();
        return new DueList(today, until, lines.of(reader, found, today));
    }

    private Contact toChange(Actor by, ContactId id) {
        Contact contact = contacts.find(id).orElseThrow(NotYoursException::new);
        Trajectory trajectory =
                trajectories.stored(contact.trajectory()).orElseThrow(NotYoursException::new);
        toChange(by, trajectory.candidate());
        if (!contact.isOpen()) {
            throw new StepRefusedException(contact.state());
        }
        return contact;
    }

    private Candidate toChange(Actor by, CandidateId who) {
        return candidates
                .find(by, AccessPurpose.GUIDANCE, who)
                .filter(_ -> !by.isCandidate(who.value()))
                .filter(found -> candidates.mayChange(by, found))
                .orElseThrow(NotYoursException::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
