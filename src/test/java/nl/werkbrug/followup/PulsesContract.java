package nl.werkbrug.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is promised about short questions, on every database we support. */
abstract class PulsesContract extends StoreTest {
    private static final Actor COACH = TestActors.staff(Role.COACH, "flevoland");
    private static final Caller CALLER = new Caller("127.0.0.1", null, "link");

    @Inject Pulses pulses;
    @Inject FollowUps followUps;
    @Inject Trajectories trajectories;
    @Inject Candidates candidates;
    @Inject Employers employers;
    @Inject AskedPulses asked;
    @Inject Clock clock;

    private EmployerId yard = EmployerId.create();
    private CandidateId anna = CandidateId.create();
    private Trajectory way = nl.werkbrug.trajectory.Way.of().trajectory();

    @BeforeEach
    void a_week_at_work() {
        yard = employers.add(new EmployerForm("Werf", null, null)).id();
        var form =
                TestForms.named(
                        TestForms.reference(), "flevoland", "Anna", "0612345678", "wb:lassen");
        anna = candidates.add(form, new Recording(COACH, Way.SPOKEN, clock.instant())).id();
        way = trajectories.start(COACH, anna);
        LocalDate first = today().minusDays(8);
        var step = Map.of("what", "Bellen", "owner", "COACH", "due", today().toString());
        way =
                trajectories.record(
                        COACH,
                        way.id(),
                        null,
                        List.of(
                                event(
                                        "PlanAgreed",
                                        Map.of(
                                                "date",
                                                first.toString(),
                                                "candidateAgrees",
                                                true,
                                                "steps",
                                                List.of(step))),
                                event(
                                        "IntroductionHeld",
                                        Map.of(
                                                "date",
                                                first.toString(),
                                                "employer",
                                                yard.value().toString(),
                                                "kind",
                                                "INTERVIEW",
                                                "candidateWish",
                                                "YES",
                                                "employerWish",
                                                "YES")),
                                event(
                                        "Placed",
                                        Map.of(
                                                "date",
                                                first.toString(),
                                                "employer",
                                                yard.value().toString(),
                                                "contract",
                                                "EMPLOYMENT",
                                                "candidateAgrees",
                                                true,
                                                "firstDay",
                                                first.toString(),
                                                "hours",
                                                32))));
    }

    @Test
    void both_sides_are_asked_once() {
        assertThat(pulses.ask(today())).isGreaterThanOrEqualTo(2);
        assertThat(pulses.ask(today())).isZero();

        assertThat(pulses.of(COACH, way.id())).hasSize(2).allMatch(Pulse::isOpen);
        assertThat(pulses.open(TestActors.candidate(anna))).hasSize(1);
        assertThat(pulses.open(TestActors.employer(yard))).hasSize(1);
        assertThat(pulses.open(TestActors.employer(EmployerId.create()))).isEmpty();
        assertThat(asked.of(way.id(), Side.EMPLOYER).who()).isEqualTo("Anna");
        assertThat(asked.of(way.id(), Side.CANDIDATE).who()).isNull();
    }

    @Test
    void a_bad_signal_by_link_plans_a_contact_soon() {
        pulses.ask(today());
        Token link = asked.of(way.id(), Side.EMPLOYER).link();
        assertThat(pulses.find(link, CALLER)).isPresent();

        assertThat(pulses.answer(link, "RED", "Vaak te laat")).isPresent();

        assertThat(followUps.signalsOf(List.of(way.id())).values())
                .extracting(Signals::worst)
                .containsExactly(Signal.RED);
        assertThat(followUps.contacts(COACH, way.id()))
                .anyMatch(contact -> contact.why() == Why.RED && contact.isOpen());
        assertThat(pulses.find(link, CALLER)).isEmpty();
        assertThat(pulses.answer(link, "GREEN", null)).isEmpty();
        assertThat(pulses.of(COACH, way.id()))
                .filteredOn(pulse -> pulse.side() == Side.EMPLOYER)
                .extracting(Pulse::words)
                .containsExactly("Vaak te laat");
    }

    @Test
    void words_with_a_good_signal_are_for_the_coach_too() {
        pulses.ask(today());
        Actor me = TestActors.candidate(anna);
        Pulse mine = pulses.open(me).getFirst();
        Token link = asked.of(way.id(), Side.CANDIDATE).link();

        pulses.answer(me, mine.id(), "GREEN", "Mag ik meer uren?");

        assertThat(followUps.contacts(COACH, way.id()))
                .anyMatch(contact -> contact.why() == Why.ANSWERED && contact.isOpen());
        assertThat(pulses.find(link, CALLER)).isEmpty();
        assertThatThrownBy(() -> pulses.answer(me, mine.id(), "GREEN", null))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void what_is_no_answer_uses_nothing_up() {
        pulses.ask(today());
        Token link = asked.of(way.id(), Side.CANDIDATE).link();
        for (String signal : new String[] {"", "NOT_SPOKEN", "PURPLE"}) {
            assertThatThrownBy(() -> pulses.answer(link, signal, null))
                    .isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> pulses.answer(link, "RED", "BSN 111222333"))
                .isInstanceOf(RefusedException.class);
        assertThat(pulses.find(link, CALLER)).isPresent();
    }

    @Test
    void an_employer_is_told_no_name_of_who_does_not_want_to_be_shown() {
        pulses.ask(today());
        Actor boss = TestActors.employer(yard);
        Pulse theirs = pulses.open(boss).getFirst();
        var recording = new Recording(COACH, Way.SPOKEN, clock.instant());
        assertThat(pulses.firstName(boss, theirs)).isEmpty();

        candidates.decide(anna, Purpose.MATCHING, true, recording);
        assertThat(pulses.firstName(boss, theirs)).contains("Anna");

        candidates.decide(anna, Purpose.SHARE_WITH_EMPLOYER, false, recording);
        assertThat(pulses.firstName(boss, theirs)).isEmpty();
    }

    @Test
    void somebody_elses_question_is_not_there() {
        pulses.ask(today());
        Pulse hers = pulses.open(TestActors.candidate(anna)).getFirst();
        Actor other = TestActors.candidate(CandidateId.create());
        assertThat(pulses.find(other, hers.id())).isEmpty();
        assertThatThrownBy(() -> pulses.answer(other, hers.id(), "GREEN", null))
                .isInstanceOf(NotYoursException.class);
        assertThat(pulses.of(TestActors.staff(Role.COACH, "flevoland"), way.id())).isEmpty();
    }

    private static EventForm event(String type, Map<String, ?> fields) {
        return new EventForm(type, Map.copyOf(fields));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
