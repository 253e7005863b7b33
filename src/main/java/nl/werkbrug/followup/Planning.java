package nl.werkbrug.followup;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.Entry;
import nl.werkbrug.trajectory.RetentionChecked;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.TrajectoryMoved;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Keeps what is planned in step with what happens: listens to trajectories inside their
 * transaction, so that an event and its contacts are stored together or not at all.
 */
@Singleton
class Planning {
    private final ContactStore contacts;
    private final FollowUpStore logs;
    private final Rhythm rhythm;
    private final Clock clock;

    Planning(ContactStore contacts, FollowUpStore logs, Rhythm rhythm, Clock clock) {
        this.contacts = contacts;
        this.logs = logs;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void follow(TrajectoryMoved moved) {
        moved.entries().forEach(entry -> hear(moved.trajectory().id(), entry));
        reconcile(moved.trajectory(), moved.by().name());
    }

    /** Plans, moves, puts off and cancels until what is there is what is wanted. */
    void reconcile(Trajectory trajectory, String by) {
        History history = historyOf(trajectory);
        Course course = trajectory.course(today());
        var wanted = WantedContacts.of(course, history, rhythm);
        var before = history.contacts();
        var after = new Reconciliation(trajectory.id(), course, wanted, today()).of(before);
        contacts.replace(before, after, by, now());
    }

    /** Who was asked whether the work goes on, was spoken too. */
    History historyOf(Trajectory trajectory) {
        TrajectoryId id = trajectory.id();
        var talks =
                logs.of(id).stream()
                        .filter(FollowUp::reachedSomebody)
                        .map(log -> new Reached(log.heldOn(), log.at()));
        var checks =
                trajectory.effective().stream()
                        .filter(entry -> entry.event() instanceof RetentionChecked)
                        .map(entry -> new Reached(entry.event().date(), entry.recordedAt()));
        return new History(Stream.concat(talks, checks).toList(), logs.toldOf(id), contacts.of(id));
    }

    /** The signals of a retention check count as any. */
    private void hear(TrajectoryId id, Entry entry) {
        if (entry.event() instanceof RetentionChecked check) {
            LocalDate day = check.date();
            hear(id, Side.CANDIDATE, check.candidateSignal(), day, entry.recordedAt());
            hear(id, Side.EMPLOYER, check.employerSignal(), day, entry.recordedAt());
        }
    }

    private void hear(
            TrajectoryId id, Side side, @Nullable Signal signal, LocalDate on, Instant at) {
        if (signal != null && signal != Signal.NOT_SPOKEN) {
            logs.hear(id, new Told(side, signal, on, at));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
