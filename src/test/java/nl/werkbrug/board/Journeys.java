package nl.werkbrug.board;

import jakarta.inject.Singleton;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.trajectory.ContractKind;
import nl.werkbrug.trajectory.DropoutGround;
import nl.werkbrug.trajectory.DroppedOut;
import nl.werkbrug.trajectory.Initiative;
import nl.werkbrug.trajectory.IntroductionHeld;
import nl.werkbrug.trajectory.IntroductionKind;
import nl.werkbrug.trajectory.OrientationEnded;
import nl.werkbrug.trajectory.OrientationOutcome;
import nl.werkbrug.trajectory.OrientationStarted;
import nl.werkbrug.trajectory.Placed;
import nl.werkbrug.trajectory.PlanAgreed;
import nl.werkbrug.trajectory.PlannedStep;
import nl.werkbrug.trajectory.StepOwner;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.Wish;
import nl.werkbrug.trajectory.Words;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** People on their way, as far as a test wants them, and events with only what matters. */
@Singleton
public class Journeys {
    private static final Recording RECORDING =
            new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);

    private final Trajectories trajectories;
    private final Candidates candidates;
    private final Employers employers;
    private final Clock clock;

    Journeys(Trajectories trajectories, Candidates candidates, Employers employers, Clock clock) {
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.employers = employers;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDate ago(int days) {
        return today().minusDays(days);
    }

    public EmployerId employer(String name) {
        return employers.add(new EmployerForm(name, null, null)).id();
    }

    public CandidateId person(String name, String region, @Nullable AccountId coach) {
        CandidateForm form =
                TestForms.named(TestForms.reference(), region, name, "06-00000000", "wb:lassen");
        CandidateId id = candidates.add(form, RECORDING).id();
        candidates.decide(id, Purpose.MATCHING, true, RECORDING);
        candidates.assign(id, coach, RECORDING);
        return id;
    }

    /** Somebody of Flevoland without a coach, at the intake. */
    public TrajectoryId start(String name) {
        return start(person(name, "flevoland", null));
    }

    public TrajectoryId start(CandidateId who) {
        return trajectories.start(TestActors.INSTALLATION, who).id();
    }

    public TrajectoryId then(TrajectoryId id, TrajectoryEvent... events) {
        for (TrajectoryEvent event : events) {
            trajectories.append(by(), id, event);
        }
        return id;
    }

    private static Actor by() {
        return TestActors.INSTALLATION;
    }

    public static PlanAgreed plan(LocalDate day) {
        return new PlanAgreed(
                day,
                true,
                List.of(new PlannedStep(words("Oefenen"), StepOwner.COACH, day.plusWeeks(1))));
    }

    public static IntroductionHeld met(LocalDate day, EmployerId employer) {
        return new IntroductionHeld(
                day, employer, null, IntroductionKind.INTERVIEW, Wish.YES, Wish.YES, null, null);
    }

    public static OrientationStarted orientation(LocalDate first, EmployerId employer) {
        return new OrientationStarted(
                first,
                employer,
                null,
                words("Kees"),
                null,
                first,
                first.plusWeeks(8),
                24,
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                List.of());
    }

    public static OrientationEnded ended(LocalDate day, OrientationOutcome outcome) {
        return new OrientationEnded(
                day,
                outcome,
                words("Anders dan gedacht"),
                outcome == OrientationOutcome.BROKEN_OFF ? DropoutGround.HOURS : null,
                outcome == OrientationOutcome.BROKEN_OFF ? Initiative.EMPLOYER : null);
    }

    public static Placed placed(LocalDate first, EmployerId employer) {
        return new Placed(
                first, employer, null, ContractKind.EMPLOYMENT, true, first, null, 32, null);
    }

    public static DroppedOut dropped(LocalDate day, @Nullable String wouldHaveHelped) {
        return new DroppedOut(
                day,
                words("Te ver reizen"),
                DropoutGround.TRAVEL,
                Initiative.CANDIDATE,
                wouldHaveHelped == null ? null : words(wouldHaveHelped));
    }

    public static Words words(String text) {
        return new Words(text);
    }

    /** Meets this employer on a day, after a plan of two weeks before. */
    public TrajectoryId meeting(String name, int daysAgo, EmployerId employer) {
        return meeting(person(name, "flevoland", null), daysAgo, employer);
    }

    public TrajectoryId meeting(CandidateId who, int daysAgo, EmployerId employer) {
        return then(start(who), plan(ago(daysAgo + 14)), met(ago(daysAgo), employer));
    }

    /** Tries work there since so many days. */
    public TrajectoryId orienting(String name, int daysAgo, EmployerId employer) {
        return then(meeting(name, daysAgo, employer), orientation(ago(daysAgo), employer));
    }

    /** Works there since so many days. */
    public TrajectoryId working(String name, int daysAgo, EmployerId employer) {
        return then(meeting(name, daysAgo, employer), placed(ago(daysAgo), employer));
    }
}
