package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what somebody fills in; a RefusedException names everything that is wrong with it. */
@Singleton
class EventBorder {
    private final Employers employers;
    private final Needs needs;
    private final Competences competences;
    private final Accounts accounts;
    private final Clock clock;

    EventBorder(
            Employers employers,
            Needs needs,
            Competences competences,
            Accounts accounts,
            Clock clock) {
        this.employers = employers;
        this.needs = needs;
        this.competences = competences;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<TrajectoryEvent> read(Actor by, Candidate candidate, List<EventForm> forms) {
        var intake = new Intake();
        intake.check(!forms.isEmpty(), "type", "trajectory.refused.type");
        var events =
                forms.stream()
                        .map(form -> withDefaults(form, by, candidate))
                        .map(form -> read(form, intake))
                        .flatMap(Optional::stream)
                        .toList();
        intake.finish();
        return events;
    }

    private Optional<TrajectoryEvent> read(EventForm form, Intake intake) {
        Optional<TrajectoryEvent> read = EventReader.read(form, intake);
        read.ifPresent(event -> {
            new EventChecks(intake, LocalDate.now(clock)).check(event);
            refer(event, intake);
        });
        return read;
    }

    private EventForm withDefaults(EventForm form, Actor by, Candidate candidate) {
        var fields = new LinkedHashMap<String, @Nullable Object>(form.fields());
        fields.putIfAbsent("date", LocalDate.now(clock).toString());
        EventShape.named(form.type())
                .filter(shape -> shape == OrientationStarted.class || shape == IntakeHeld.class)
                .flatMap(_ -> coachOf(by, candidate))
                .ifPresent(coach -> fields.putIfAbsent("coach", coach.value().toString()));
        return new EventForm(form.type(), fields);
    }

    private static Optional<AccountId> coachOf(Actor by, Candidate candidate) {
        return Optional.ofNullable(candidate.coach())
                .or(() -> Optional.of(by.id()).filter(_ -> by.is(Role.COACH)));
    }

    /** What an event refers to has to be there. */
    private void refer(TrajectoryEvent event, Intake intake) {
        switch (event) {
            case IntakeHeld held -> coach(held.coach(), intake);
            case IntroductionHeld held -> at(held.employer(), held.need(), intake);
            case OrientationStarted started -> {
                at(started.employer(), started.need(), intake);
                coach(started.coach(), intake);
                known(started.learningGoals().stream(), "learningGoals", intake);
            }
            case OrientationEvaluated evaluated -> evaluated(evaluated, intake);
            case WorkExperienceStarted started -> at(started.employer(), started.need(), intake);
            case WorkExperienceEnded ended ->
                    known(
                            ended.demonstrated().stream().map(Seen::competence),
                            "demonstrated",
                            intake);
            case Placed placed -> at(placed.employer(), placed.need(), intake);
            case Corrected correction ->
                    Optional.ofNullable(correction.instead())
                            .ifPresent(instead -> refer(instead, intake));
            default -> {
                // Nothing outside the trajectory.
            }
        }
    }

    private void evaluated(OrientationEvaluated evaluated, Intake intake) {
        known(evaluated.seen().stream().map(Seen::competence), "seen", intake);
        known(evaluated.notYet().stream(), "notYet", intake);
        known(evaluated.notTried().stream(), "notTried", intake);
    }

    private void at(EmployerId employer, @Nullable NeedId need, Intake intake) {
        intake.check(employers.find(employer).isPresent(), "employer", "refusal.employer.unknown");
        boolean fits =
                need == null
                        || needs.find(Actor.installation("trajectory"), need)
                                .map(Need::employer)
                                .filter(of -> Objects.equals(of, employer))
                                .isPresent();
        intake.check(fits, "need", "trajectory.refused.need");
    }

    private void coach(@Nullable AccountId coach, Intake intake) {
        boolean known =
                coach == null
                        || accounts.find(coach)
                                .filter(found -> found.standing().roles().contains(Role.COACH))
                                .isPresent();
        intake.check(known, "coach", "trajectory.refused.coach");
    }

    private void known(Stream<CompetenceCode> codes, String field, Intake intake) {
        intake.check(
                codes.allMatch(competences.catalogue()::contains),
                field,
                "refusal.competence.unknown");
    }
}
