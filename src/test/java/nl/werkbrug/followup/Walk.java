package nl.werkbrug.followup;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Channel;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.ContractEnded;
import nl.werkbrug.trajectory.ContractExtended;
import nl.werkbrug.trajectory.ContractKind;
import nl.werkbrug.trajectory.Corrected;
import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.DroppedOut;
import nl.werkbrug.trajectory.EndReason;
import nl.werkbrug.trajectory.Ended;
import nl.werkbrug.trajectory.Entry;
import nl.werkbrug.trajectory.Initiative;
import nl.werkbrug.trajectory.IntroductionHeld;
import nl.werkbrug.trajectory.IntroductionKind;
import nl.werkbrug.trajectory.OrientationEnded;
import nl.werkbrug.trajectory.OrientationExtended;
import nl.werkbrug.trajectory.OrientationOutcome;
import nl.werkbrug.trajectory.OrientationStarted;
import nl.werkbrug.trajectory.Paused;
import nl.werkbrug.trajectory.Placed;
import nl.werkbrug.trajectory.PlanAgreed;
import nl.werkbrug.trajectory.ProceedWithdrawn;
import nl.werkbrug.trajectory.Reopened;
import nl.werkbrug.trajectory.Resumed;
import nl.werkbrug.trajectory.RetentionChecked;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.Verdict;
import nl.werkbrug.trajectory.Wish;
import nl.werkbrug.trajectory.Words;
import nl.werkbrug.trajectory.WorkExperienceEnded;
import nl.werkbrug.trajectory.WorkExperienceKind;
import nl.werkbrug.trajectory.WorkExperienceOutcome;
import nl.werkbrug.trajectory.WorkExperienceStarted;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A trajectory that goes on step by step, with its contacts, as the service would keep them. */
final class Walk {
    static final LocalDate START = LocalDate.of(2027, 9, 6);
    private static final Words WORDS = new Words("Zo ging het");
    private static final EmployerId EMPLOYER = EmployerId.create();
    private static final Rhythm RHYTHM = TestRhythm.delivered();

    private Trajectory trajectory =
            new Trajectory(
                    TrajectoryId.create(),
                    0,
                    CandidateId.create(),
                    Region.of("flevoland"),
                    START,
                    List.of());
    private LocalDate today = START;
    private long second;
    private History history = History.NONE;

    Trajectory trajectory() {
        return trajectory;
    }

    Course course() {
        return trajectory.course(today);
    }

    LocalDate today() {
        return today;
    }

    List<Contact> contacts() {
        return history.contacts();
    }

    List<Contact> open() {
        return contacts().stream().filter(Contact::isOpen).toList();
    }

    List<Contact> open(Why why) {
        return open().stream().filter(one -> one.why() == why).toList();
    }

    History history() {
        return history;
    }

    Walk days(int count) {
        today = today.plusDays(count);
        return this;
    }

    /** What cannot have happened, does not. */
    Walk happens(TrajectoryEvent event) {
        if (trajectory.judge(event) instanceof Verdict.Accepted) {
            var entries = new ArrayList<>(trajectory.entries());
            Instant at = now();
            entries.add(new Entry(entries.size() + 1, event, at, "Test"));
            trajectory =
                    new Trajectory(
                            trajectory.id(),
                            0,
                            trajectory.candidate(),
                            trajectory.region(),
                            START,
                            entries);
            if (event instanceof RetentionChecked check) {
                history = history.with(new Reached(check.date(), at), List.of());
            }
            reconcile();
        }
        return this;
    }

    Walk talk(Signal candidate, Signal employer) {
        return talk(today, candidate, employer, null);
    }

    Walk talk(LocalDate day, Signal candidate, Signal employer, @Nullable UUID meant) {
        var log =
                new FollowUp(
                        UUID.randomUUID(),
                        trajectory.id(),
                        day,
                        Channel.CALL,
                        Set.of(Present.CANDIDATE),
                        candidate,
                        employer,
                        Set.of(),
                        null,
                        List.of(),
                        null,
                        AccountId.create(),
                        "Test",
                        now());
        var settled = new Settlement(log, meant, RHYTHM.earlyDays()).of(contacts());
        history = history.with(new Reached(day, log.at()), log.told()).with(settled);
        reconcile();
        return this;
    }

    Walk hears(Side side, Signal signal) {
        var told = new ArrayList<>(history.told());
        told.add(new Told(side, signal, today, now()));
        history = new History(history.reached(), told, contacts());
        reconcile();
        return this;
    }

    Walk change(Contact before, Contact after) {
        history =
                history.with(
                        contacts().stream().map(one -> one.equals(before) ? after : one).toList());
        reconcile();
        return this;
    }

    Walk reconcile() {
        var wanted = WantedContacts.of(course(), history, RHYTHM);
        history =
                history.with(
                        new Reconciliation(trajectory.id(), course(), wanted, today)
                                .of(contacts()));
        return this;
    }

    Walk atIntroductions() {
        return happens(new PlanAgreed(today, true, List.of()))
                .happens(
                        new IntroductionHeld(
                                today,
                                EMPLOYER,
                                null,
                                IntroductionKind.INTERVIEW,
                                Wish.YES,
                                Wish.YES,
                                null,
                                null));
    }

    /** One of everything that may happen, by number; the days say how long it lasts. */
    TrajectoryEvent event(int kind, int days) {
        LocalDate last = today.plusDays(1L + days % 85);
        return switch (kind) {
            case 0 -> orientation(last);
            case 1 -> new OrientationExtended(today, last.plusDays(30), WORDS);
            case 2 -> ended(OrientationOutcome.PROCEED);
            case 3 -> ended(OrientationOutcome.NO_MATCH);
            case 4 -> new ProceedWithdrawn(today, WORDS);
            case 5 ->
                    new WorkExperienceStarted(
                            today,
                            EMPLOYER,
                            null,
                            WorkExperienceKind.BBL,
                            null,
                            true,
                            today,
                            last,
                            32);
            case 6 ->
                    new WorkExperienceEnded(today, WorkExperienceOutcome.PROCEED, null, List.of());
            case 7 -> placed(days % 2 == 0 ? null : last);
            case 8 -> new ContractExtended(today, days % 3 == 0 ? null : last.plusDays(200));
            case 9 -> new ContractEnded(today);
            case 10 -> new RetentionChecked(today, true, 32, null, null);
            case 11 -> new DroppedOut(today, WORDS, null, Initiative.CANDIDATE, null);
            case 12 -> new Paused(today, WORDS);
            case 13 -> new Resumed(today, null);
            case 14 -> new Ended(today, EndReason.OWN_WISH, null);
            case 15 -> new Reopened(today, WORDS);
            case 16 -> correction(days);
            default -> new PlanAgreed(today, true, List.of());
        };
    }

    OrientationStarted orientation(LocalDate last) {
        return new OrientationStarted(
                today, EMPLOYER, null, WORDS, null, today, last, 24, Set.of(), List.of());
    }

    Placed placed(@Nullable LocalDate last) {
        return new Placed(
                today, EMPLOYER, null, ContractKind.EMPLOYMENT, true, today, last, 32, null);
    }

    private OrientationEnded ended(OrientationOutcome outcome) {
        return new OrientationEnded(today, outcome, WORDS, null, null);
    }

    private Corrected correction(int days) {
        int number = 1 + days % Math.max(1, trajectory.entries().size());
        return new Corrected(today, number, WORDS, null);
    }

    /** Later than everything before. */
    private Instant now() {
        second++;
        return today.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(second);
    }
}
