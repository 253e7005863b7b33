package nl.werkbrug.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.test.annotation.MockBean;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Caller;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Token;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.proposal.Answer;
import nl.werkbrug.proposal.Introduction;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.ProposalStatus;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.proposal.Reaction;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;
import nl.werkbrug.web.MovableClock;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What introductions promise, on every database we support. */
abstract class IntroductionsContract extends StoreTest {
    private static final Actor COACH = TestActors.staff(Role.COACH, "flevoland");
    private static final Caller CALLER = new Caller("10.0.0.1", null, "link");
    private static final MovableClock CLOCK = new MovableClock();

    @Inject Trajectories trajectories;
    @Inject Introductions introductions;
    @Inject Impressions impressions;
    @Inject AskedImpressions asked;
    @Inject Candidates candidates;
    @Inject Employers employers;
    @Inject Needs needs;
    @Inject Proposals proposals;

    private EmployerId yard = EmployerId.create();
    private NeedId welders = NeedId.create();
    private CandidateId anna = CandidateId.create();
    private TrajectoryId way = TrajectoryId.create();

    @MockBean(Clock.class)
    Clock clock() {
        return CLOCK;
    }

    @BeforeEach
    void a_candidate_with_a_plan() {
        CLOCK.restart();
        yard = employers.add(new EmployerForm("Werf", null, null)).id();
        welders =
                needs.add(
                                TestActors.DESK,
                                TestNeeds.ofEmployer(yard.value().toString(), "flevoland"))
                        .id();
        anna = someone();
        way = trajectories.start(COACH, anna).id();
        var step = Map.of("what", "Bellen", "owner", "CANDIDATE", "due", "2026-12-01");
        record("PlanAgreed", Map.of("candidateAgrees", true, "steps", List.of(step)));
    }

    @Test
    void several_stand_side_by_side_and_each_can_be_moved_or_called_off() {
        var first = plan("2026-11-25", "14:00");
        var bakery = employers.add(new EmployerForm("Bakker", null, null)).id();
        var second =
                introductions.plan(COACH, way, form(bakery, "2026-11-25", "14:00", "SPEED_DATE"));

        var moved =
                introductions.move(
                        COACH, first.id(), form(yard, "2026-11-26", "9.30", "COMPANY_VISIT"));
        var off = introductions.cancel(COACH, second.id(), "Het bedrijf kan niet");

        assertThat(introductions.of(COACH, way)).containsExactly(off, moved);
        assertThat(moved.invitation().sequence()).isEqualTo(1);
        assertThat(moved.appointment().at()).isEqualTo("2026-11-26T08:30:00Z");
        assertThat(off.outcome().state()).isEqualTo(IntroductionState.CANCELLED);
        assertThatThrownBy(() -> introductions.cancel(COACH, second.id(), "Nog eens"))
                .isInstanceOf(StepRefusedException.class);
        assertThatThrownBy(() ->
                        introductions.move(
                                COACH,
                                second.id(),
                                form(bakery, "2026-11-27", "9:30", "INTERVIEW")))
                .isInstanceOf(StepRefusedException.class);
    }

    @Test
    void the_same_plan_again_disturbs_nobody() {
        var first = plan("2026-11-25", "14:00");

        var same =
                introductions.move(
                        COACH, first.id(), form(yard, "2026-11-25", "14:00", "INTERVIEW"));

        assertThat(same.invitation().sequence()).isZero();
    }

    @Test
    void what_cannot_be_is_refused_with_every_reason() {
        assertThat(refusals(() -> plan("2026-11-20", "14:00")))
                .containsExactly("refusal.introduction.past");
        assertThat(refusals(() -> plan("2027-03-28", "02:30")))
                .containsExactly("refusal.time.skipped");
        assertThatThrownBy(() ->
                        introductions.plan(
                                COACH,
                                way,
                                new IntroductionForm(
                                        "x", null, null, "morgen", "", "1", null, " ", null)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(refusal -> refusal.field())
                                        .contains(
                                                "employer",
                                                "kind",
                                                "day",
                                                "time",
                                                "minutes",
                                                "where",
                                                "whom"));
        assertThat(introductions.of(COACH, way)).isEmpty();
    }

    @Test
    void nobody_else_plans_reads_or_moves() {
        var one = plan("2026-11-25", "14:00");
        var other = TestActors.staff(Role.COACH, "flevoland");

        assertThat(introductions.find(other, one.id())).isEmpty();
        assertThat(introductions.find(self(), one.id())).isPresent();
        assertThat(introductions.findAt(TestActors.employer(EmployerId.create()), one.id()))
                .isEmpty();
        for (Actor stranger : List.of(other, self(), boss())) {
            assertThatThrownBy(() -> introductions.cancel(stranger, one.id(), "Zomaar"))
                    .isInstanceOf(NotYoursException.class);
            assertThatThrownBy(() ->
                            introductions.plan(
                                    stranger, way, form(yard, "2026-11-25", "14:00", "INTERVIEW")))
                    .isInstanceOf(NotYoursException.class);
        }
    }

    @Test
    void what_both_say_becomes_the_event() {
        var one = met();

        impressions.say(self(), one.id(), Side.CANDIDATE, "YES", "Fijne sfeer");
        assertThat(held()).isEmpty();
        var done = impressions.say(boss(), one.id(), Side.EMPLOYER, "doubt", null);

        assertThat(done.isHeld()).isTrue();
        assertThat(done.opensDoor()).isTrue();
        assertThat(held())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.date()).isEqualTo(LocalDate.of(2026, 11, 25));
                    assertThat(event.candidateWish()).isEqualTo(Wish.YES);
                    assertThat(event.employerWish()).isEqualTo(Wish.DOUBT);
                    assertThat(event.candidateReason()).isEqualTo(new Words("Fijne sfeer"));
                });
        assertThatThrownBy(() -> impressions.say(self(), one.id(), Side.CANDIDATE, "NO", null))
                .isInstanceOf(StepRefusedException.class);
    }

    @Test
    void one_can_change_ones_mind_until_the_other_answers() {
        var one = met();

        impressions.say(self(), one.id(), Side.CANDIDATE, "YES", null);
        impressions.say(self(), one.id(), Side.CANDIDATE, "NO", null);
        impressions.say(COACH, one.id(), Side.EMPLOYER, "YES", "Belde terug");

        assertThat(held()).extracting(IntroductionHeld::candidateWish).containsExactly(Wish.NO);
    }

    @Test
    void nobody_says_it_for_the_other_side_and_not_before_the_moment() {
        var one = plan("2026-11-25", "14:00");
        assertThatThrownBy(() -> impressions.say(self(), one.id(), Side.CANDIDATE, "YES", null))
                .isInstanceOf(StepRefusedException.class);
        CLOCK.move(Duration.ofDays(4));
        assertThatThrownBy(() -> impressions.say(self(), one.id(), Side.EMPLOYER, "YES", null))
                .isInstanceOf(NotYoursException.class);
        assertThatThrownBy(() -> impressions.say(boss(), one.id(), Side.CANDIDATE, "YES", null))
                .isInstanceOf(NotYoursException.class);
        assertThatThrownBy(
                        () -> impressions.say(self(), one.id(), Side.CANDIDATE, "misschien", null))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        impressions.say(
                                self(), one.id(), Side.CANDIDATE, "YES", "Hij is ziek, diabetes"))
                .isInstanceOf(RefusedException.class);
        assertThat(held()).isEmpty();
    }

    @Test
    void two_who_answer_at_once_make_one_event() throws Exception {
        var one = met();
        List<Callable<PlannedIntroduction>> both =
                List.of(
                        () -> impressions.say(self(), one.id(), Side.CANDIDATE, "YES", null),
                        () -> impressions.say(boss(), one.id(), Side.EMPLOYER, "YES", null));

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<PlannedIntroduction> said : threads.invokeAll(both)) {
                said.get();
            }
        }

        assertThat(held()).hasSize(1);
    }

    @Test
    void both_are_asked_once_and_a_link_works_once() {
        var one = met();

        impressions.askWhatIsOver();
        ImpressionsAsked question = asked.of(one.id());
        impressions.askWhatIsOver();
        assertThat(asked.of(one.id())).isSameAs(question);

        Token link = question.ofCandidate();
        assertThat(impressions.find(Side.CANDIDATE, link, CALLER)).isPresent();
        assertThat(impressions.find(Side.EMPLOYER, link, CALLER)).isEmpty();
        assertThat(impressions.say(Side.CANDIDATE, link, "YES", null)).isPresent();
        assertThat(impressions.say(Side.CANDIDATE, link, "NO", null)).isEmpty();
        Token theirs = Objects.requireNonNull(question.ofEmployer());
        assertThat(impressions.say(Side.EMPLOYER, theirs, "YES", null)).isPresent();
        assertThat(held()).extracting(IntroductionHeld::candidateWish).containsExactly(Wish.YES);
    }

    @Test
    void a_link_is_over_when_the_side_answered_elsewhere_or_withdrew() {
        var one = met();
        impressions.askWhatIsOver();
        ImpressionsAsked question = asked.of(one.id());

        impressions.say(self(), one.id(), Side.CANDIDATE, "YES", null);
        candidates.decide(anna, Purpose.SHARE_WITH_EMPLOYER, false, recording());

        assertThat(impressions.find(Side.CANDIDATE, question.ofCandidate(), CALLER)).isEmpty();
        Token theirs = Objects.requireNonNull(question.ofEmployer());
        assertThat(impressions.find(Side.EMPLOYER, theirs, CALLER)).isEmpty();
        assertThat(impressions.say(Side.EMPLOYER, theirs, "YES", null)).isEmpty();
    }

    @Test
    void an_employer_sees_nobody_who_withdrew_and_no_name_that_was_not_given() {
        var one = plan("2026-11-25", "14:00");
        assertThat(introductions.at(boss())).containsExactly(one);
        assertThat(introductions.nameFor(boss(), one)).isEmpty();

        candidates.decide(anna, Purpose.MATCHING, false, recording());

        assertThat(introductions.at(boss())).isEmpty();
        assertThat(introductions.findAt(boss(), one.id())).isEmpty();
    }

    @Test
    void what_a_proposal_says_is_the_same_plan() {
        Proposal proposal = interested();
        proposals.plan(COACH, proposal.id(), agreed("2026-11-25T13:00:00Z"));
        var one = introductions.of(COACH, way).getFirst();
        assertThat(one.proposal()).isEqualTo(proposal.id());
        assertThat(introductions.nameFor(boss(), one)).isEqualTo("Anna");

        proposals.plan(COACH, proposal.id(), agreed("2026-11-26T13:00:00Z"));
        assertThat(introductions.of(COACH, way))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.appointment().at()).isEqualTo("2026-11-26T13:00:00Z");
                    assertThat(moved.invitation().sequence()).isEqualTo(1);
                });

        introductions.move(COACH, one.id(), form(yard, "2026-11-27", "10:00", "COMPANY_VISIT"));
        var told = proposals.findAsStaff(COACH, proposal.id()).orElseThrow();
        assertThat(Objects.requireNonNull(told.introduction()).at())
                .isEqualTo("2026-11-27T09:00:00Z");
        assertThat(introductions.of(COACH, way).getFirst().invitation().sequence()).isEqualTo(2);

        introductions.cancel(COACH, one.id(), "Het bedrijf kan niet");
        var again = proposals.findAsStaff(COACH, proposal.id()).orElseThrow();
        assertThat(again.status()).isEqualTo(ProposalStatus.INTERESTED);
        assertThat(again.introduction()).isNull();
    }

    @Test
    void a_proposal_that_is_withdrawn_takes_the_plan_with_it() {
        Proposal proposal = interested();
        proposals.plan(COACH, proposal.id(), agreed("2026-11-25T13:00:00Z"));

        proposals.withdraw(self(), proposal.id());

        assertThat(introductions.of(COACH, way))
                .extracting(one -> one.outcome().state())
                .containsExactly(IntroductionState.CANCELLED);
    }

    @Test
    void what_was_written_down_beside_the_plan_closes_it() {
        var one = met();

        record(
                "IntroductionHeld",
                Map.of(
                        "employer", yard.value().toString(),
                        "kind", "INTERVIEW",
                        "candidateWish", "YES",
                        "employerWish", "NO"));

        assertThat(introductions.find(COACH, one.id()).orElseThrow())
                .satisfies(closed -> {
                    assertThat(closed.isHeld()).isTrue();
                    assertThat(closed.opensDoor()).isFalse();
                });
    }

    @Test
    void a_correction_puts_the_plan_right_too() {
        var one = met();
        impressions.say(self(), one.id(), Side.CANDIDATE, "YES", null);
        int number =
                Objects.requireNonNull(
                        impressions
                                .say(boss(), one.id(), Side.EMPLOYER, "YES", null)
                                .outcome()
                                .heldAs());

        record("Corrected", Map.of("number", number, "reason", "Verkeerde kandidaat"));

        assertThat(introductions.find(COACH, one.id()).orElseThrow().outcome().state())
                .isEqualTo(IntroductionState.CANCELLED);
    }

    @Test
    void the_end_of_the_trajectory_calls_off_what_was_planned() {
        var one = plan("2026-11-25", "14:00");

        record("Ended", Map.of("reason", "MOVED"));

        assertThat(introductions.find(COACH, one.id()).orElseThrow().outcome().state())
                .isEqualTo(IntroductionState.CANCELLED);
        assertThatThrownBy(() -> plan("2026-11-26", "14:00"))
                .isInstanceOf(StepRefusedException.class);
    }

    @Test
    void an_answer_that_does_not_fit_the_phase_waits_for_the_coach() {
        var one = met();
        record("Paused", Map.of("reason", "Even rust"));
        impressions.say(self(), one.id(), Side.CANDIDATE, "YES", null);
        var said = impressions.say(boss(), one.id(), Side.EMPLOYER, "YES", null);
        assertThat(said.isHeld()).isFalse();

        record("Resumed", Map.of());
        var closed = impressions.close(COACH, one.id());

        assertThat(closed.isHeld()).isTrue();
        assertThat(held()).hasSize(1);
    }

    @Test
    void the_candidate_says_which_company_is_best() {
        var bakery = employers.add(new EmployerForm("Bakker", null, null)).id();
        plan("2026-11-25", "14:00");
        introductions.plan(COACH, way, form(bakery, "2026-11-25", "15:00", "INTERVIEW"));

        impressions.prefer(self(), way, List.of(bakery, yard));

        assertThat(introductions.of(COACH, way).stream().sorted(PlannedIntroduction.BY_PREFERENCE))
                .extracting(PlannedIntroduction::employer)
                .containsExactly(bakery, yard);
        assertThatThrownBy(() -> impressions.prefer(COACH, way, List.of(yard)))
                .isInstanceOf(NotYoursException.class);
    }

    private static List<String> refusals(ThrowingCallable deed) {
        var refused = catchThrowableOfType(RefusedException.class, deed);
        return refused.refusals().stream().map(refusal -> refusal.message()).toList();
    }

    private PlannedIntroduction met() {
        var one = plan("2026-11-25", "14:00");
        CLOCK.move(Duration.ofDays(4));
        return one;
    }

    private PlannedIntroduction plan(String day, String time) {
        return introductions.plan(COACH, way, form(yard, day, time, "INTERVIEW"));
    }

    private static IntroductionForm form(
            EmployerId employer, String day, String time, String kind) {
        return new IntroductionForm(
                employer.value().toString(),
                null,
                kind,
                day,
                time,
                "60",
                "Op de werf",
                "de voorman",
                null);
    }

    private Proposal interested() {
        var picked = proposals.pick(TestActors.DESK, welders, anna, null);
        proposals.ask(TestActors.DESK, picked.id());
        proposals.answer(self(), picked.id(), Answer.YES);
        proposals.send(TestActors.DESK, picked.id());
        proposals.react(boss(), picked.id(), Reaction.INTERESTED, null, null);
        return proposals.findAsStaff(TestActors.DESK, picked.id()).orElseThrow();
    }

    private static Introduction agreed(String at) {
        return new Introduction(java.time.Instant.parse(at), "Op de werf", "de voorman");
    }

    private List<IntroductionHeld> held() {
        return new ArrayList<>(
                trajectories.find(COACH, way).orElseThrow().course().introductions());
    }

    private void record(String type, Map<String, ?> fields) {
        trajectories.record(
                COACH,
                way,
                null,
                List.of(new EventForm(type, new java.util.LinkedHashMap<>(fields))));
    }

    private Actor self() {
        return TestActors.candidate(anna);
    }

    private Actor boss() {
        return TestActors.employer(yard);
    }

    private Recording recording() {
        return new Recording(COACH, Way.SPOKEN, CLOCK.instant());
    }

    private CandidateId someone() {
        var form =
                TestForms.named(
                        TestForms.reference(), "flevoland", "Anna", "06-00000000", "wb:lassen");
        CandidateId id = candidates.add(form, recording()).id();
        candidates.decide(id, Purpose.MATCHING, true, recording());
        return id;
    }
}
