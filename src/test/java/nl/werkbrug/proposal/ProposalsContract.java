package nl.werkbrug.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;

/** What the store of proposals promises, on every database we support. */
abstract class ProposalsContract extends StoreTest {
    private static final Actor DESK = TestActors.DESK;
    private static final Recording RECORDING =
            new Recording(DESK, Way.SPOKEN, Instant.parse("2026-11-21T10:00:00Z"));

    @Inject Proposals proposals;
    @Inject Candidates candidates;
    @Inject Employers employers;
    @Inject Needs needs;

    private int number;
    private Actor employer = TestActors.employer(EmployerId.create());
    private Need need;
    private CandidateId anna = CandidateId.create();

    @BeforeEach
    void a_need_and_somebody_who_fits() {
        EmployerId id = employers.add(new EmployerForm("Werf", null, null)).id();
        employer = TestActors.employer(id);
        need = needs.add(DESK, TestNeeds.ofEmployer(id.value().toString(), "flevoland"));
        anna = someone();
    }

    @Test
    void an_employer_sees_nobody_before_both_said_yes() {
        var picked = proposals.pick(DESK, need.id(), anna, "Last al");
        seesNothing(picked);
        seesNothing(proposals.ask(DESK, picked.id()));
        seesNothing(proposals.answer(self(), picked.id(), Answer.YES));

        proposals.send(DESK, picked.id());

        assertThat(proposals.card(employer, picked.id())).isPresent();
        assertThat(proposals.cards(employer)).hasSize(1);
    }

    @Test
    void no_answer_and_call_me_are_never_a_yes() {
        var asked = proposals.ask(DESK, proposals.pick(DESK, need.id(), anna, null).id());
        assertThatThrownBy(() -> proposals.send(DESK, asked.id()))
                .isInstanceOf(StepRefusedException.class);

        proposals.answer(self(), asked.id(), Answer.CALL_ME);
        assertThatThrownBy(() -> proposals.send(DESK, asked.id()))
                .isInstanceOf(StepRefusedException.class);

        assertThat(proposals.answer(self(), asked.id(), Answer.NO).status())
                .isEqualTo(ProposalStatus.DECLINED);
        seesNothing(asked);
    }

    @Test
    void the_desk_never_says_yes_for_a_candidate() {
        var asked = proposals.ask(DESK, proposals.pick(DESK, need.id(), anna, null).id());

        assertThatThrownBy(() -> proposals.answer(DESK, asked.id(), Answer.YES))
                .isInstanceOf(NotYoursException.class);
        assertThatThrownBy(() -> proposals.answer(employer, asked.id(), Answer.YES))
                .isInstanceOf(NotYoursException.class);
        var other = TestActors.candidate(CandidateId.create());
        assertThatThrownBy(() -> proposals.answer(other, asked.id(), Answer.YES))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void a_coach_tells_what_the_own_candidate_said() {
        Actor coach = TestActors.staff(Role.COACH, "flevoland");
        candidates.assign(anna, coach.id(), RECORDING);
        var asked = proposals.ask(DESK, proposals.pick(DESK, need.id(), anna, null).id());

        assertThat(proposals.answer(coach, asked.id(), Answer.YES).status())
                .isEqualTo(ProposalStatus.AGREED);
    }

    @Test
    void a_withdrawn_consent_takes_the_card_away_at_once() {
        var sent = sent();
        candidates.decide(anna, Purpose.MATCHING, false, RECORDING);

        seesNothing(sent);
        assertThatThrownBy(
                        () -> proposals.react(employer, sent.id(), Reaction.INTERESTED, null, null))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void who_takes_it_back_is_gone_from_the_employer() {
        var sent = sent();

        proposals.withdraw(self(), sent.id());

        seesNothing(sent);
        assertThatThrownBy(() -> proposals.withdraw(self(), sent.id()))
                .isInstanceOf(StepRefusedException.class);
    }

    @Test
    void another_employer_sees_nothing() {
        var sent = sent();
        EmployerId other = employers.add(new EmployerForm("Ander", null, null)).id();

        assertThat(proposals.card(TestActors.employer(other), sent.id())).isEmpty();
        assertThat(proposals.cards(TestActors.employer(other))).isEmpty();
    }

    @Test
    void an_employer_answers_once() {
        var sent = sent();

        assertThat(
                        proposals
                                .react(employer, sent.id(), Reaction.NOT_NOW, Ground.FILLED, "Vol")
                                .status())
                .isEqualTo(ProposalStatus.NOT_NOW);
        assertThatThrownBy(
                        () -> proposals.react(employer, sent.id(), Reaction.INTERESTED, null, null))
                .isInstanceOf(StepRefusedException.class);
    }

    @Test
    void a_shortlist_holds_ten_and_the_same_person_once() {
        var first = proposals.pick(DESK, need.id(), anna, null);
        for (int i = 0; i < 9; i++) {
            proposals.pick(DESK, need.id(), someone(), null);
        }

        assertThat(proposals.pick(DESK, need.id(), anna, null)).isEqualTo(first);
        assertThatThrownBy(() -> proposals.pick(DESK, need.id(), someone(), null))
                .isInstanceOf(RefusedException.class);
        assertThat(proposals.of(DESK, need.id())).hasSize(10);
    }

    @Test
    void who_may_not_be_matched_is_not_proposed() {
        candidates.decide(anna, Purpose.MATCHING, false, RECORDING);

        assertThatThrownBy(() -> proposals.pick(DESK, need.id(), anna, null))
                .isInstanceOf(RefusedException.class);
    }

    private Proposal sent() {
        var picked = proposals.pick(DESK, need.id(), anna, null);
        proposals.ask(DESK, picked.id());
        proposals.answer(self(), picked.id(), Answer.YES);
        return proposals.send(DESK, picked.id());
    }

    private void seesNothing(Proposal proposal) {
        assertThat(proposals.card(employer, proposal.id())).isEmpty();
        assertThat(proposals.find(employer, proposal.id())).isEmpty();
        assertThat(proposals.cards(employer)).isEmpty();
    }

    private Actor self() {
        return TestActors.candidate(anna);
    }

    private CandidateId someone() {
        var form = TestForms.candidate("k" + number++, "flevoland");
        CandidateId id = candidates.add(form, RECORDING).id();
        candidates.decide(id, Purpose.MATCHING, true, RECORDING);
        return id;
    }
}
