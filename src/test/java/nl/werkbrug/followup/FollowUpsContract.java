package nl.werkbrug.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.annotation.MockBean;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.AbsenceForm;
import nl.werkbrug.access.Absences;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Caseloads;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.web.MovableClock;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What the store of follow-ups promises, on every database we support. */
abstract class FollowUpsContract extends StoreTest {
    private static final Actor COORDINATOR = TestActors.staff(Role.COORDINATOR, "flevoland");

    @Inject FollowUps followUps;
    @Inject Trajectories trajectories;
    @Inject Candidates candidates;
    @Inject Employers employers;
    @Inject Accounts accounts;
    @Inject Absences absences;
    @Inject Caseloads caseloads;
    @Inject Calendars calendars;

    private final MovableClock clock = new MovableClock();
    private EmployerId yard;
    private Account coach;
    private CandidateId anna;
    private Trajectory way;

    @MockBean(Clock.class)
    Clock clock() {
        return clock;
    }

    @BeforeEach
    void somebody_at_work() {
        clock.restart();
        yard = employers.add(new EmployerForm("Werf", null, null)).id();
        coach = added("flevoland");
        anna = someone();
        way = placed(anna);
    }

    @Test
    void an_event_and_its_contacts_are_stored_together() {
        assertThat(followUps.contacts(coach(), way.id()))
                .extracting(Contact::why, Contact::plannedOn)
                .containsExactlyInAnyOrder(
                        tuple(Why.RHYTHM, today().plusDays(8)),
                        tuple(Why.RETENTION, today().plusWeeks(26).plusDays(1)));

        happened("Paused", Map.of("reason", "Even rust"));
        assertThat(states()).containsOnly(ContactState.PUT_OFF);
        assertThat(followUps.next(way.id())).isEmpty();

        happened("Resumed", Map.of());
        assertThat(states()).containsOnly(ContactState.PLANNED);

        happened("Ended", Map.of("reason", "MOVED"));
        assertThat(followUps.contacts(coach(), way.id()))
                .allMatch(one -> one.cancelledFor() == Cancellation.TRAJECTORY_ENDED);
    }

    @Test
    void a_follow_up_settles_what_was_due_and_plans_what_comes() {
        clock.move(Duration.ofDays(8));

        FollowUp log =
                followUps.log(
                        coach(), talk(UUID.randomUUID(), "GREEN", "ORANGE", today().plusDays(3)));

        assertThat(followUps.of(coach(), way.id())).containsExactly(log);
        assertThat(followUps.contacts(coach(), way.id()))
                .filteredOn(one -> log.id().equals(one.followUp()))
                .extracting(Contact::why)
                .containsExactly(Why.RHYTHM);
        assertThat(planned(Why.AGREED).plannedOn()).isEqualTo(today().plusDays(3));
        assertThat(planned(Why.ORANGE).plannedOn()).isEqualTo(Workdays.after(today(), 7));
        assertThat(followUps.signalsOf(List.of(way.id())).values())
                .extracting(Signals::worst)
                .containsExactly(Signal.ORANGE);
        assertThat(followUps.nextOf(List.of(way.id())).values())
                .extracting(Contact::why)
                .containsExactly(Why.AGREED);
    }

    @Test
    void the_same_log_from_two_phones_at_once_is_stored_once() throws Exception {
        UUID id = UUID.randomUUID();
        var answers = atOnce(() -> followUps.log(coach(), talk(id, "RED", "GREEN", null)));

        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(followUps.of(coach(), way.id())).hasSize(1);
        assertThat(openOf(Why.RED)).hasSize(1);
    }

    @Test
    void two_logs_at_once_are_both_kept_and_plan_each_contact_once() throws Exception {
        clock.move(Duration.ofDays(8));
        atOnce(() -> followUps.log(coach(), talk(UUID.randomUUID(), "ORANGE", "GREEN", null)));

        assertThat(followUps.of(coach(), way.id())).hasSize(2);
        assertThat(openOf(Why.ORANGE)).hasSize(1);
        assertThat(openOf(Why.RHYTHM)).hasSize(1);
    }

    @Test
    void an_id_of_somebody_else_is_not_answered() {
        FollowUp log = followUps.log(coach(), talk(UUID.randomUUID(), "GREEN", "GREEN", null));
        anna = someone();
        way = placed(anna);

        assertThatThrownBy(() -> followUps.log(coach(), talk(log.id(), "GREEN", "GREEN", null)))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void only_who_may_write_in_the_file_logs() {
        for (Actor other :
                List.of(
                        TestActors.staff(Role.COACH, "flevoland"),
                        COORDINATOR,
                        TestActors.candidate(anna))) {
            assertThatThrownBy(
                            () -> followUps.log(other, talk(UUID.randomUUID(), "RED", "RED", null)))
                    .isInstanceOf(NotYoursException.class);
            assertThatThrownBy(
                            () -> followUps.cancel(other, planned(Why.RHYTHM).id(), "Niet nodig"))
                    .isInstanceOf(NotYoursException.class);
        }
        assertThat(followUps.of(TestActors.staff(Role.COACH, "flevoland"), way.id())).isEmpty();
    }

    @Test
    void the_list_begins_with_red_and_names_nobody_to_the_coordinator() {
        Trajectory first = way;
        CandidateId bert = someone();
        way = placed(bert);
        clock.move(Duration.ofDays(9));
        followUps.hear(coach(), way, Side.CANDIDATE, Signal.RED);

        var own = followUps.due(coach(), today().plusDays(7));
        assertThat(own.lines()).extracting(Due::candidate).containsExactly(bert, anna);
        assertThat(own.lines()).extracting(Due::phone).containsOnly("06 12 34 56 78");
        assertThat(own.lines().getLast().daysOverdue()).isEqualTo(1);
        assertThat(own.lines().getLast().whereabouts().id()).isEqualTo(first.id());
        assertThat(followUps.due(COORDINATOR, coach.id(), today().plusDays(7)).lines())
                .hasSize(2)
                .allMatch(due -> due.phone() == null && !due.label().equals("Anna"));
    }

    @Test
    void a_red_signal_that_waits_is_told_to_the_coordinator_until_it_is_handled() {
        followUps.hear(coach(), way, Side.EMPLOYER, Signal.RED);
        Contact red = planned(Why.RED);
        followUps.move(coach(), red.id(), today().plusDays(30), "Op verzoek");
        assertThat(escalated()).doesNotContain(anna);

        clock.move(Duration.ofDays(5));
        assertThat(escalated()).contains(anna);
        assertThat(followUps.escalated(coach()).isEmpty()).isTrue();

        followUps.log(coach(), talk(UUID.randomUUID(), "GREEN", "GREEN", null));
        assertThat(escalated()).doesNotContain(anna);
    }

    @Test
    void an_attempt_without_an_answer_settles_nothing() {
        clock.move(Duration.ofDays(9));

        followUps.log(coach(), talk(UUID.randomUUID(), null, null, null));

        assertThat(followUps.due(coach(), today()).overdue()).hasSize(1);
    }

    @Test
    void a_substitute_sees_and_writes_for_as_long_as_the_coach_is_away() {
        Account other = added("flevoland");
        var away = form(coach, other, today().plusDays(1), today().plusDays(2));
        absences.add(coach(), away);
        assertThat(followUps.due(now(other), today().plusWeeks(2)).isEmpty()).isTrue();

        clock.move(Duration.ofDays(2));
        assertThat(followUps.due(now(other), today().plusWeeks(2)))
                .isEqualTo(followUps.due(coach(), today().plusWeeks(2)));
        FollowUp log = followUps.log(now(other), talk(UUID.randomUUID(), "GREEN", "RED", null));
        assertThat(log.account()).isEqualTo(other.id());
        assertThat(calendars.of(now(other))).isNotEmpty();

        clock.move(Duration.ofDays(1));
        assertThat(followUps.due(now(other), today().plusWeeks(2)).isEmpty()).isTrue();
        assertThat(candidates.find(now(other), AccessPurpose.GUIDANCE, anna)).isEmpty();
    }

    @Test
    void nobody_stands_in_from_elsewhere_or_while_away() {
        Account elsewhere = added("zeeland");
        Account other = added("flevoland");
        LocalDate until = today().plusDays(5);
        refused(form(coach, elsewhere, today(), until), "substitute");
        refused(form(coach, coach, today(), until), "substitute");
        refused(form(coach, other, until, today()), "until");
        refused(form(coach, other, today().minusDays(9), today().minusDays(1)), "until");

        absences.add(now(other), form(other, added("flevoland"), until, until));
        refused(form(coach, other, today(), until), "substitute");
        assertThatThrownBy(() -> absences.add(coach(), form(other, coach, today(), until)))
                .isInstanceOf(NotYoursException.class);
        var mine = absences.add(COORDINATOR, form(coach, added("flevoland"), today(), until));
        refused(form(coach, added("flevoland"), until, until.plusDays(9)), "from");
        absences.end(coach(), mine.id());
        assertThat(absences.of(coach())).isEmpty();
    }

    @Test
    void a_caseload_is_handed_over_with_its_contacts_or_not_at_all() {
        Account other = added("flevoland");
        Account elsewhere = added("zeeland");
        var planned = followUps.contacts(coach(), way.id());
        assertThatThrownBy(() ->
                        caseloads.handOver(coach.id(), elsewhere.id(), recording(COORDINATOR)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> caseloads.handOver(coach.id(), other.id(), recording(now(other))))
                .isInstanceOf(RefusedException.class);

        int people = caseloads.handOver(coach.id(), other.id(), recording(COORDINATOR));

        assertThat(people).isEqualTo(1);
        assertThat(followUps.contacts(now(other), way.id())).isEqualTo(planned);
        assertThat(followUps.due(coach(), today().plusYears(1)).isEmpty()).isTrue();
    }

    @Test
    void the_contacts_of_a_coach_who_left_stay_and_show_up_with_the_coordinator() {
        accounts.disable(coach.id());

        assertThat(followUps.withoutCoach(COORDINATOR).lines())
                .filteredOn(due -> due.candidate().equals(anna))
                .singleElement()
                .satisfies(due -> assertThat(due.contacts()).hasSize(2));

        Account other = added("flevoland");
        caseloads.handOver(coach.id(), other.id(), recording(COORDINATOR));
        assertThat(followUps.withoutCoach(COORDINATOR).lines())
                .noneMatch(due -> due.candidate().equals(anna));
        accounts.change(
                other.id(), Standing.staff(Set.of(Role.COACH), Set.of(Region.of("zeeland"))));
        assertThat(followUps.withoutCoach(COORDINATOR).lines())
                .anyMatch(due -> due.candidate().equals(anna));
    }

    @Test
    void a_contact_is_moved_or_cancelled_in_words_and_a_signal_is_not_cancelled() {
        Contact step = planned(Why.RHYTHM);
        Contact moved = followUps.move(coach(), step.id(), today().plusDays(20), "Vakantie");
        assertThat(moved.plannedOn()).isEqualTo(today().plusDays(20));
        assertThat(followUps.moves(coach(), step.id()))
                .singleElement()
                .satisfies(move -> assertThat(move.words()).isEqualTo("Vakantie"));

        followUps.cancel(coach(), step.id(), "Was er gisteren nog");
        assertThat(planned(Why.RHYTHM).plannedOn()).isEqualTo(today().plusDays(15));
        assertThatThrownBy(() -> followUps.cancel(coach(), step.id(), "Nog eens"))
                .isInstanceOf(StepRefusedException.class);
        assertThatThrownBy(() -> followUps.cancel(coach(), planned(Why.RETENTION).id(), " "))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        followUps.move(
                                coach(), planned(Why.RETENTION).id(), today().minusDays(1), null))
                .isInstanceOf(RefusedException.class);

        followUps.hear(coach(), way, Side.CANDIDATE, Signal.RED);
        assertThatThrownBy(() -> followUps.cancel(coach(), planned(Why.RED).id(), "Valt mee"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void an_agreement_is_settled_once() {
        var form = new AgreementForm("Rooster vragen", "COACH", today().plusDays(2));
        FollowUp log = followUps.log(coach(), talk(UUID.randomUUID(), List.of(form)));
        Agreement made = log.agreements().getFirst();

        assertThat(followUps.settle(coach(), made.id(), Agreement.State.DONE).settledOn())
                .isEqualTo(today());
        assertThatThrownBy(() -> followUps.settle(coach(), made.id(), Agreement.State.DROPPED))
                .isInstanceOf(StepRefusedException.class);
        assertThat(followUps.of(coach(), way.id()).getFirst().agreements().getFirst().state())
                .isEqualTo(Agreement.State.DONE);
    }

    @Test
    void the_next_day_is_proposed_by_the_rhythm_and_sooner_after_red() {
        clock.move(Duration.ofDays(8));
        LocalDate week2 = today().plusDays(7);

        assertThat(followUps.propose(way, Signal.GREEN, Signal.NOT_SPOKEN, today()))
                .isEqualTo(week2);
        assertThat(followUps.propose(way, Signal.GREEN, Signal.RED, today()))
                .isEqualTo(Workdays.after(today(), 3));
        assertThat(followUps.of(coach(), way.id())).isEmpty();
    }

    private List<CandidateId> escalated() {
        return followUps.escalated(COORDINATOR).lines().stream().map(Due::candidate).toList();
    }

    private void refused(AbsenceForm form, String field) {
        assertThatThrownBy(() -> absences.add(coach(), form))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        why ->
                                assertThat(why.refusals())
                                        .anyMatch(one -> one.field().equals(field)));
    }

    private static AbsenceForm form(Account who, Account by, LocalDate from, LocalDate until) {
        return new AbsenceForm(who.id().value(), by.id().value(), from, until);
    }

    private <T> List<T> atOnce(Callable<T> deed) throws Exception {
        var answers = new ArrayList<T>();
        try (var phones = Executors.newFixedThreadPool(2)) {
            for (var phone : phones.invokeAll(List.of(deed, deed))) {
                answers.add(phone.get());
            }
        }
        return answers;
    }

    private FollowUpForm talk(
            UUID id,
            @Nullable String candidate,
            @Nullable String employer,
            @Nullable LocalDate next) {
        return new FollowUpForm(
                id,
                way.id().value(),
                null,
                today(),
                "CALL",
                List.of(),
                candidate,
                employer,
                List.of("TRAVEL"),
                "Het gaat zo",
                List.of(),
                next);
    }

    private FollowUpForm talk(UUID id, List<AgreementForm> agreements) {
        return new FollowUpForm(
                id,
                way.id().value(),
                null,
                today(),
                "VISIT",
                List.of("CANDIDATE", "MENTOR"),
                "GREEN",
                "GREEN",
                List.of(),
                null,
                agreements,
                null);
    }

    private Trajectory placed(CandidateId who) {
        Trajectory begun = trajectories.start(coach(), who);
        String employer = yard.value().toString();
        var step = Map.of("what", "Kennismaken", "owner", "COACH", "due", today().toString());
        return trajectories.record(
                coach(),
                begun.id(),
                null,
                List.of(
                        new EventForm(
                                "PlanAgreed",
                                Map.of("candidateAgrees", true, "steps", List.of(step))),
                        new EventForm(
                                "IntroductionHeld",
                                Map.of(
                                        "employer",
                                        employer,
                                        "kind",
                                        "INTERVIEW",
                                        "candidateWish",
                                        "YES",
                                        "employerWish",
                                        "YES")),
                        new EventForm(
                                "Placed",
                                Map.of(
                                        "employer",
                                        employer,
                                        "contract",
                                        "EMPLOYMENT",
                                        "candidateAgrees",
                                        true,
                                        "firstDay",
                                        today().plusDays(1).toString(),
                                        "hours",
                                        32))));
    }

    private void happened(String type, Map<String, Object> fields) {
        trajectories.record(coach(), way.id(), null, List.of(new EventForm(type, fields)));
    }

    private List<Contact> openOf(Why why) {
        return followUps.contacts(coach(), way.id()).stream()
                .filter(one -> one.isOpen() && one.why() == why)
                .toList();
    }

    private Contact planned(Why why) {
        return openOf(why).getFirst();
    }

    private List<ContactState> states() {
        return followUps.contacts(coach(), way.id()).stream()
                .filter(Contact::isOpen)
                .map(Contact::state)
                .toList();
    }

    private CandidateId someone() {
        var form =
                TestForms.named(
                        TestForms.reference(), "flevoland", "Anna", "06 12 34 56 78", "wb:lassen");
        return candidates.add(form, recording(coach())).id();
    }

    private Recording recording(Actor by) {
        return new Recording(by, Way.SCREEN, clock.instant());
    }

    private Actor coach() {
        return now(coach);
    }

    private Actor now(Account account) {
        return absences.actorOf(account);
    }

    private Account added(String region) {
        return accounts.add(draft(region));
    }

    private static AccountDraft draft(String region) {
        String name = "coach." + UUID.randomUUID();
        return new AccountDraft(
                name, "Coach", null, Standing.staff(Set.of(Role.COACH), Set.of(Region.of(region))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
