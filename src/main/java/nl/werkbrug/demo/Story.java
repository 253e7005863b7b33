package nl.werkbrug.demo;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.followup.AgreementForm;
import nl.werkbrug.followup.FollowUpForm;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.trajectory.ContractEnded;
import nl.werkbrug.trajectory.ContractKind;
import nl.werkbrug.trajectory.DropoutGround;
import nl.werkbrug.trajectory.DroppedOut;
import nl.werkbrug.trajectory.EndReason;
import nl.werkbrug.trajectory.Ended;
import nl.werkbrug.trajectory.Initiative;
import nl.werkbrug.trajectory.IntakeHeld;
import nl.werkbrug.trajectory.IntroductionHeld;
import nl.werkbrug.trajectory.IntroductionKind;
import nl.werkbrug.trajectory.OrientationEnded;
import nl.werkbrug.trajectory.OrientationOutcome;
import nl.werkbrug.trajectory.OrientationStarted;
import nl.werkbrug.trajectory.Paused;
import nl.werkbrug.trajectory.Placed;
import nl.werkbrug.trajectory.PlanAgreed;
import nl.werkbrug.trajectory.PlannedStep;
import nl.werkbrug.trajectory.PreparationKind;
import nl.werkbrug.trajectory.PreparationStarted;
import nl.werkbrug.trajectory.RetentionChecked;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.StepOwner;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.Wish;
import nl.werkbrug.trajectory.Words;
import nl.werkbrug.trajectory.WorkExperienceKind;
import nl.werkbrug.trajectory.WorkExperienceStarted;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One person's way in the demonstration, with days counted back from today. */
final class Story {
    /** Every story of the demonstration; the first is of the candidate who can sign in. */
    static final List<Plot> PLOTS =
            List.of(
                    Story::triesWorkNow,
                    Story::twoWeeksToGo,
                    Story::badSignal,
                    Story::lateContact,
                    Story::cameBack,
                    Story::lasted,
                    Story::newcomer,
                    Story::talked,
                    Story::planned,
                    Story::learnsLanguage,
                    Story::getsCertificate,
                    Story::meets,
                    Story::meetsAgain,
                    Story::goesOn,
                    Story::learnsOnTheJob,
                    Story::stoppedLearning,
                    Story::justBegan,
                    Story::betweenContracts,
                    Story::onHold,
                    Story::reachedGoal,
                    Story::movedAway);

    private static final Words MENTOR = new Words("Voorman Frits");

    private final Actor coach;
    private final CandidateId who;
    private final List<EmployerId> companies;
    private final LocalDate today;
    private final Trajectories trajectories;
    private final FollowUps followUps;

    private TrajectoryId way = new TrajectoryId(new UUID(0, 0));

    Story(
            Actor coach,
            CandidateId who,
            List<EmployerId> companies,
            LocalDate today,
            Trajectories trajectories,
            FollowUps followUps) {
        this.coach = coach;
        this.who = who;
        this.companies = companies;
        this.today = today;
        this.trajectories = trajectories;
        this.followUps = followUps;
    }

    /** What happens to somebody. */
    @FunctionalInterface
    interface Plot {
        void tell(Story story);
    }

    private void triesWorkNow() {
        meeting(44, 0);
        record(met(18, 1, Wish.DOUBT, Wish.NO, "De reis is wel lang."));
        orientation(12, 0);
        spoke(11, Signal.GREEN, Signal.GREEN, "De eerste dag ging goed.");
    }

    private void twoWeeksToGo() {
        meeting(230, 0);
        placed(168, 0, 28);
        check(110);
        spoke(60, Signal.GREEN, Signal.GREEN, "Denkt aan een vast contract.");
        check(5);
    }

    private void badSignal() {
        meeting(60, 1);
        orientation(20, 1);
        spoke(19, Signal.GREEN, Signal.GREEN, null);
        spoke(1, Signal.ORANGE, Signal.RED, "Komt vaak te laat. De bus rijdt anders dan gedacht.");
    }

    private void lateContact() {
        meeting(90, 2);
        placed(40, 2, null);
        spoke(9, Signal.GREEN, Signal.RED, "Het bedrijf vindt het tempo te laag.");
    }

    private void cameBack() {
        meeting(150, 0);
        placed(100, 0, 80);
        record(
                new DroppedOut(
                        ago(60),
                        new Words("De ploegendienst paste niet bij thuis."),
                        DropoutGround.HOURS,
                        Initiative.CANDIDATE,
                        new Words("Vooraf een week meelopen in de nachtdienst.")));
        record(met(30, 3, Wish.YES, Wish.YES, "Hier werk ik overdag."));
        orientation(6, 3);
        spoke(5, Signal.GREEN, Signal.GREEN, "Goed begonnen, alleen dagdiensten.");
    }

    private void lasted() {
        meeting(280, 1);
        placed(220, 1, null);
        check(130);
        check(36);
        spoke(12, Signal.GREEN, Signal.GREEN, null);
    }

    private void newcomer() {
        start(3);
    }

    private void talked() {
        start(9);
        record(intake(7));
    }

    private void planned() {
        planning(21);
    }

    private void learnsLanguage() {
        planning(50);
        record(new PreparationStarted(ago(35), PreparationKind.LANGUAGE));
    }

    private void getsCertificate() {
        planning(30);
        record(new PreparationStarted(ago(14), PreparationKind.SAFETY_CERTIFICATE));
    }

    private void meets() {
        meeting(28, 2);
    }

    private void meetsAgain() {
        meeting(75, 0);
        orientation(45, 0);
        record(
                new OrientationEnded(
                        ago(16),
                        OrientationOutcome.NO_MATCH,
                        new Words("Het werk was te eentonig."),
                        null,
                        null));
        record(met(4, 3, Wish.YES, Wish.DOUBT, "Veel afwisseling."));
    }

    private void goesOn() {
        meeting(70, 3);
        orientation(35, 3);
        spoke(21, Signal.GREEN, Signal.GREEN, "Mag blijven.");
        record(new OrientationEnded(ago(1), OrientationOutcome.PROCEED, null, null, null));
    }

    private void learnsOnTheJob() {
        meeting(120, 0);
        learning(64, 0);
        spoke(8, Signal.GREEN, Signal.GREEN, "Eerste deel van de opleiding gehaald.");
    }

    private void stoppedLearning() {
        meeting(140, 0);
        learning(90, 0);
        record(
                new DroppedOut(
                        ago(40),
                        new Words("Het bedrijf had minder werk."),
                        DropoutGround.BUSINESS,
                        Initiative.EMPLOYER,
                        new Words("Eerder horen dat er minder werk was.")));
    }

    private void justBegan() {
        meeting(40, 3);
        placed(9, 3, 173);
        spoke(2, Signal.GREEN, Signal.GREEN, null);
    }

    private void betweenContracts() {
        meeting(160, 1);
        placed(110, 1, -6);
        spoke(
                20,
                Signal.GREEN,
                Signal.GREEN,
                "Contract loopt af, het bedrijf zoekt een ander project.");
        record(new ContractEnded(ago(6)));
    }

    private void onHold() {
        meeting(55, 2);
        record(new Paused(ago(10), new Words("Twee maanden bij familie in het buitenland.")));
    }

    private void reachedGoal() {
        meeting(430, 0);
        placed(380, 0, null);
        check(190);
        check(12);
        record(new Ended(ago(10), EndReason.GOAL_REACHED, null));
    }

    private void movedAway() {
        planning(80);
        record(new Ended(ago(25), EndReason.MOVED, null));
    }

    private void start(int daysAgo) {
        way = trajectories.start(coach, who, ago(daysAgo)).id();
    }

    private void planning(int daysAgo) {
        start(daysAgo);
        record(intake(daysAgo));
        record(
                new PlanAgreed(
                        ago(daysAgo - 5),
                        true,
                        List.of(
                                step("Drie bedrijven bekijken", StepOwner.CANDIDATE, 7),
                                step("Bellen met de bedrijven", StepOwner.COACH, 14))));
    }

    private void meeting(int daysAgo, int company) {
        planning(daysAgo);
        record(met(daysAgo - 10, company, Wish.YES, Wish.YES, "Leuk team, ik wil dit proberen."));
    }

    private void orientation(int daysAgo, int company) {
        record(
                new OrientationStarted(
                        ago(daysAgo),
                        companies.get(company),
                        null,
                        MENTOR,
                        coach.id(),
                        ago(daysAgo),
                        ago(daysAgo).plusWeeks(6),
                        24,
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                        List.of(
                                new CompetenceCode("wb:samenwerken"),
                                new CompetenceCode("wb:veilig-werken"))));
    }

    private void learning(int daysAgo, int company) {
        record(
                new WorkExperienceStarted(
                        ago(daysAgo),
                        companies.get(company),
                        null,
                        WorkExperienceKind.BBL,
                        MENTOR,
                        true,
                        ago(daysAgo),
                        ago(daysAgo).plusWeeks(40),
                        32));
    }

    private void placed(int daysAgo, int company, @Nullable Integer lastDay) {
        record(
                new Placed(
                        ago(daysAgo),
                        companies.get(company),
                        null,
                        ContractKind.EMPLOYMENT,
                        true,
                        ago(daysAgo),
                        lastDay == null ? null : today.plusDays(lastDay),
                        32,
                        MENTOR));
    }

    private void check(int daysAgo) {
        record(new RetentionChecked(ago(daysAgo), true, 32, Signal.GREEN, Signal.GREEN));
    }

    private void spoke(int daysAgo, Signal candidate, Signal employer, @Nullable String note) {
        followUps.log(
                coach,
                new FollowUpForm(
                        null,
                        way.value(),
                        null,
                        ago(daysAgo),
                        "VISIT",
                        List.of("CANDIDATE", "MENTOR"),
                        candidate.name(),
                        employer.name(),
                        List.of("TASKS"),
                        note,
                        List.of(
                                new AgreementForm(
                                        "Even bellen hoe het gaat", "COACH", today.plusDays(7))),
                        null));
    }

    private void record(TrajectoryEvent event) {
        trajectories.append(coach, way, event);
    }

    private IntakeHeld intake(int daysAgo) {
        return new IntakeHeld(
                ago(daysAgo),
                coach.id(),
                new Words("Wil graag met de handen werken, liefst in een klein team."),
                new Words("Overdag, op de fiets te doen."));
    }

    private PlannedStep step(String what, StepOwner owner, int days) {
        return new PlannedStep(new Words(what), owner, today.plusDays(days));
    }

    private IntroductionHeld met(
            int daysAgo, int company, Wish candidate, Wish employer, String said) {
        return new IntroductionHeld(
                ago(daysAgo),
                companies.get(company),
                null,
                IntroductionKind.COMPANY_VISIT,
                candidate,
                employer,
                new Words(said),
                null);
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }
}
