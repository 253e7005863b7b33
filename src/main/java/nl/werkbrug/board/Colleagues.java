package nl.werkbrug.board;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Disclosures;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.followup.Agreement;
import nl.werkbrug.followup.Contact;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.followup.Side;
import nl.werkbrug.followup.Signals;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Stay;
import nl.werkbrug.trajectory.StepOwner;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.Whereabouts;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The people who are at one employer now: for that employer by the first name they share, for the
 * desk as it may call them. Nothing is told of somebody whose time there is over.
 */
@Singleton
public class Colleagues {
    private final Trajectories trajectories;
    private final Disclosures disclosures;
    private final Names names;
    private final FollowUps followUps;
    private final Clock clock;

    Colleagues(
            Trajectories trajectories,
            Disclosures disclosures,
            Names names,
            FollowUps followUps,
            Clock clock) {
        this.trajectories = trajectories;
        this.disclosures = disclosures;
        this.names = names;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** In the order of their first days. */
    @Transactional
    public List<Colleague> at(Actor reader, EmployerId employer) {
        var found = stored(trajectories.openAt(reader, employer));
        var names = names(reader, employer, found);
        var mayKnow = found.stream().filter(one -> isShown(reader, employer, names, one)).toList();
        var ids = mayKnow.stream().map(Trajectory::id).toList();
        var next = followUps.nextOf(ids);
        var signals = followUps.signalsOf(ids);
        return mayKnow.stream()
                .flatMap(one ->
                        stayAt(employer, one).stream()
                                .map(stay ->
                                        new Colleague(
                                                one.id(),
                                                names.get(one.candidate()),
                                                stay,
                                                dayOf(next.get(one.id())),
                                                signals.getOrDefault(one.id(), Signals.NONE),
                                                promised(one.id()))))
                .sorted(Comparator.comparing(one -> one.stay().firstDay()))
                .toList();
    }

    /** One of these, for the employer only. */
    @Transactional
    public Optional<Colleague> find(Actor mentor, TrajectoryId id) {
        return employerOf(mentor).stream()
                .flatMap(employer -> at(mentor, employer).stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /**
     * The mentor tells how it goes; the coach finds it on the own list.
     *
     * @param said made with the form, so that the same one sent twice is stored once
     */
    @Transactional
    public void tell(
            Actor mentor, TrajectoryId id, UUID said, Signal signal, @Nullable String note) {
        Trajectory trajectory =
                employerOf(mentor)
                        .flatMap(employer ->
                                stored(trajectories.openAt(mentor, employer)).stream()
                                        .filter(one -> one.id().equals(id))
                                        .filter(one -> stayAt(employer, one).isPresent())
                                        .findFirst())
                        .orElseThrow(NotYoursException::new);
        followUps.tell(mentor, trajectory, said, Side.EMPLOYER, signal, note);
    }

    private static Optional<EmployerId> employerOf(Actor mentor) {
        return Optional.ofNullable(mentor.employer()).filter(mentor::isOf).map(EmployerId::new);
    }

    private List<Trajectory> stored(List<Whereabouts> found) {
        return trajectories.stored(found.stream().map(Whereabouts::id).toList());
    }

    /** What somebody finished there is over, also while the next step is awaited. */
    private Optional<Stay> stayAt(EmployerId employer, Trajectory trajectory) {
        return trajectory
                .course(LocalDate.now(clock))
                .stay()
                .filter(stay -> stay.isRunning() && stay.employer().equals(employer));
    }

    /**
     * The desk sees whom it may see; the employer knows who works there, with a name or without.
     */
    private static boolean isShown(
            Actor reader, EmployerId employer, Map<CandidateId, String> names, Trajectory one) {
        return reader.isOf(employer.value()) || names.containsKey(one.candidate());
    }

    private Map<CandidateId, String> names(
            Actor reader, EmployerId employer, List<Trajectory> found) {
        var people =
                found.stream()
                        .filter(one -> stayAt(employer, one).isPresent())
                        .map(Trajectory::candidate)
                        .toList();
        return reader.isOf(employer.value())
                ? shared(reader, people)
                : names.tellApart(reader, names.show(reader, AccessPurpose.GUIDANCE, people));
    }

    private Map<CandidateId, String> shared(Actor mentor, Collection<CandidateId> people) {
        var names = new HashMap<CandidateId, String>();
        people.forEach(id ->
                disclosures
                        .showTo(mentor, id)
                        .map(shown -> shown.person().firstName())
                        .ifPresent(name -> names.put(id, Objects.requireNonNull(name))));
        return names;
    }

    private List<Agreement> promised(TrajectoryId id) {
        return followUps.openAgreements(id).stream()
                .filter(agreement -> agreement.owner() == StepOwner.EMPLOYER)
                .toList();
    }

    private static @Nullable LocalDate dayOf(@Nullable Contact next) {
        return next == null ? null : next.plannedOn();
    }
}
