package nl.werkbrug.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

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
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.proposal.ReceiptCheck.Verdict;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Every step of a proposal, who may take it, and what happens when two do so at once. */
abstract class StepsContract extends StoreTest {
    private static final Actor DESK = TestActors.DESK;
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(10));
    private static final Recording RECORDING =
            new Recording(DESK, Way.SPOKEN, Instant.parse("2026-11-21T10:00:00Z"));

    @Inject Proposals proposals;
    @Inject Shortlist shortlist;
    @Inject Questions questions;
    @Inject Others others;
    @Inject Objections objections;
    @Inject Receipts receipts;
    @Inject AskedLinks links;
    @Inject Candidates candidates;
    @Inject Employers employers;
    @Inject Needs needs;

    private int number;
    private Actor employer = TestActors.employer(EmployerId.create());
    private Need need;
    private CandidateId anna = CandidateId.create();

    @BeforeEach
    void a_need_and_somebody_who_fits() {
        need = need("Werf");
        employer = TestActors.employer(requireNonNull(need.employer()));
        anna = someone();
    }

    @Test
    void a_link_answers_once_and_looking_does_not_use_it_up() {
        ProposalId id = asked().id();
        Token link = links.link(id);
        assertThat(questions.find(link, caller("a"))).isPresent();
        assertThat(questions.find(link, caller("a"))).isPresent();

        assertThat(questions.answer(link, Answer.YES)).isPresent();

        assertThat(questions.answer(link, Answer.NO)).isEmpty();
        assertThat(questions.find(link, caller("b"))).isEmpty();
        assertThat(status(id)).isEqualTo(ProposalStatus.AGREED);
        assertThat(last(id).channel()).isEqualTo(Channel.LINK);
        assertThat(last(id).by()).isNull();
    }

    @Test
    void of_two_who_answer_with_one_link_at_once_one_counts() {
        ProposalId id = asked().id();
        Token link = links.link(id);

        long answered =
                atOnce(
                                () -> questions.answer(link, Answer.YES),
                                () -> questions.answer(link, Answer.NO))
                        .filter(Optional::isPresent)
                        .count();

        assertThat(answered).isEqualTo(1);
        assertThat(status(id)).isIn(ProposalStatus.AGREED, ProposalStatus.DECLINED);
        assertThat(proposals.find(DESK, id).orElseThrow().steps()).hasSize(3);
    }

    @Test
    void a_link_ends_with_the_question() {
        ProposalId id = asked().id();
        proposals.withdraw(DESK, id);

        assertThat(questions.find(links.link(id), caller("c"))).isEmpty();
        assertThat(questions.answer(links.link(id), Answer.YES)).isEmpty();
        assertThat(questions.answer(Token.create(), Answer.YES)).isEmpty();
        assertThat(status(id)).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @Test
    void without_an_address_nobody_gets_the_link() {
        assertThat(links.of(asked().id()).email()).isNull();
        assertThat(asked(someone()).last().channel()).isEqualTo(Channel.SCREEN);
    }

    @Test
    void two_who_fill_the_last_place_at_once_make_ten() {
        for (int i = 0; i < 9; i++) {
            shortlist.pick(DESK, need.id(), someone(), null);
        }
        CandidateId one = someone();
        CandidateId other = someone();

        long refused = atOnce(() -> picked(one), () -> picked(other)).filter(fine -> !fine).count();

        assertThat(refused).isEqualTo(1);
        assertThat(shortlist.of(DESK, need.id())).hasSize(10);
    }

    @Test
    void many_at_once_tells_what_became_of_each() {
        shortlist.pick(DESK, need.id(), anna, null);
        CandidateId silent = someone();
        candidates.decide(silent, Purpose.MATCHING, false, RECORDING);
        var people = Stream.generate(this::someone).limit(10).toList();

        var picked =
                shortlist.pickAll(
                        DESK,
                        need.id(),
                        Stream.concat(Stream.of(anna, silent), people.stream()).toList(),
                        "Alle elf");

        assertThat(picked.added()).hasSize(9);
        assertThat(picked.already()).isEqualTo(1);
        assertThat(picked.refused()).isEqualTo(1);
        assertThat(picked.full()).isEqualTo(1);
        assertThat(picked.room()).isZero();
    }

    @Test
    void who_said_no_makes_room() {
        Proposal asked = asked();
        for (int i = 0; i < 9; i++) {
            shortlist.pick(DESK, need.id(), someone(), null);
        }
        proposals.answer(self(), asked.id(), Answer.NO);

        assertThat(picked(someone())).isTrue();
        assertThat(picked(someone())).isFalse();
    }

    @Test
    void two_desks_may_ask_one_person_in_the_same_second_and_both_know() {
        Need elsewhere = need("Hal");
        Actor here = TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland");

        List<Proposal> both = atOnce(() -> asked(need), () -> asked(elsewhere)).toList();

        assertThat(both).allMatch(each -> each.status() == ProposalStatus.ASKED);
        for (Proposal each : both) {
            assertThat(others.of(here, each)).hasSize(1);
        }
        proposals.answer(self(), both.getFirst().id(), Answer.NO);
        assertThat(status(both.getLast().id())).isEqualTo(ProposalStatus.ASKED);
        assertThat(others.of(here, both.getLast())).isEmpty();
    }

    @Test
    void a_desk_that_may_not_see_the_other_need_learns_no_name() {
        Proposal first = asked(need);
        asked(need("Hal"));
        Actor elsewhere = TestActors.staff(Role.ACCOUNT_MANAGER, "twente");

        assertThat(others.of(DESK, first))
                .allSatisfy(other -> assertThat(other.employer()).isPresent());
        assertThat(others.of(elsewhere, first))
                .singleElement()
                .satisfies(other -> assertThat(other.employer()).isEmpty());
    }

    @Test
    void a_closed_need_takes_its_proposals_back() {
        Proposal sent = sent();
        Proposal picked = shortlist.pick(DESK, need.id(), someone(), null);

        needs.close(DESK, need.id(), NeedStatus.FILLED);

        assertThat(proposals.card(employer, sent.id())).isEmpty();
        assertThat(last(sent.id()).channel()).isEqualTo(Channel.CLOSING);
        assertThat(status(picked.id())).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThatThrownBy(() -> shortlist.pick(DESK, need.id(), someone(), null))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void withdrawn_consent_ends_it_for_good() {
        Proposal sent = sent();

        candidates.decide(anna, Purpose.SHARE_WITH_EMPLOYER, false, RECORDING);
        assertThat(proposals.card(employer, sent.id())).isEmpty();
        assertThat(last(sent.id()).channel()).isEqualTo(Channel.CONSENT);

        candidates.decide(anna, Purpose.SHARE_WITH_EMPLOYER, true, RECORDING);
        assertThat(proposals.card(employer, sent.id())).isEmpty();
    }

    @Test
    void who_is_interested_gets_an_introduction_that_can_be_moved_and_taken_back() {
        ProposalId id = sent().id();
        assertThatThrownBy(() -> proposals.plan(DESK, id, at(LATER)))
                .isInstanceOf(StepRefusedException.class);
        proposals.react(employer, id, Reaction.INTERESTED, Ground.HOURS, null);
        assertThat(last(id).ground()).isNull();
        assertThatThrownBy(() -> proposals.plan(employer, id, at(LATER)))
                .isInstanceOf(NotYoursException.class);
        assertThatThrownBy(() -> proposals.plan(DESK, id, at(Instant.EPOCH)))
                .isInstanceOf(RefusedException.class);

        proposals.plan(DESK, id, at(LATER));
        proposals.plan(DESK, id, at(LATER.plusSeconds(3600)));

        assertThat(proposals.card(employer, id).orElseThrow().introduction()).isNotNull();
        assertThat(proposals.withdraw(self(), id).status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(proposals.card(employer, id)).isEmpty();
    }

    @Test
    void a_ground_reaches_the_coach() {
        Actor coach = TestActors.staff(Role.COACH, "flevoland");
        candidates.assign(anna, coach.id(), RECORDING);
        ProposalId id = sent().id();

        proposals.react(employer, id, Reaction.NOT_NOW, Ground.START, "Na de zomer graag");

        Step reacted = proposals.find(coach, id).orElseThrow().reacted().orElseThrow();
        assertThat(reacted.ground()).isEqualTo(Ground.START);
        assertThat(reacted.words()).isEqualTo("Na de zomer graag");
    }

    @Test
    void only_who_was_not_asked_leaves_no_trace() {
        Proposal picked = shortlist.pick(DESK, need.id(), anna, null);
        shortlist.explain(DESK, picked.id(), "Last al jaren");
        assertThat(proposals.find(DESK, picked.id()).orElseThrow().reason()).contains("jaren");
        shortlist.remove(DESK, picked.id());
        assertThat(proposals.find(DESK, picked.id())).isEmpty();

        ProposalId asked = asked().id();
        assertThatThrownBy(() -> shortlist.remove(DESK, asked))
                .isInstanceOf(StepRefusedException.class);
    }

    @Test
    void the_receipt_gives_the_same_number_again() {
        ProposalId id = asked().id();
        String file = receipts.file(self(), id).orElseThrow();

        assertThat(ReceiptCheck.check(file.getBytes(UTF_8))).isInstanceOf(Verdict.Same.class);
        assertThat(ReceiptCheck.check(file.replace("\"level\":3", "\"level\":4").getBytes(UTF_8)))
                .isInstanceOf(Verdict.Changed.class);
        assertThat(ReceiptCheck.check("{}".getBytes(UTF_8))).isInstanceOf(Verdict.Unreadable.class);
        assertThat(receipts.file(employer, id)).isEmpty();
    }

    @Test
    void what_is_not_right_waits_until_a_person_looked() {
        ProposalId id = asked().id();
        assertThatThrownBy(() -> objections.raise(DESK, id, "Nee"))
                .isInstanceOf(NotYoursException.class);

        objections.raise(self(), id, "Ik las nooit tekeningen");
        assertThat(objections.of(DESK, id)).singleElement().matches(Objection::isOpen);

        objections.settle(DESK, id);
        assertThat(objections.of(DESK, id)).singleElement().matches(each -> !each.isOpen());
    }

    private boolean picked(CandidateId who) {
        try {
            shortlist.pick(DESK, need.id(), who, null);
            return true;
        } catch (RefusedException _) {
            return false;
        }
    }

    private Proposal asked() {
        return asked(anna);
    }

    private Proposal asked(CandidateId who) {
        return proposals.ask(DESK, proposals.pick(DESK, need.id(), who, null).id());
    }

    private Proposal asked(Need of) {
        return proposals.ask(DESK, proposals.pick(DESK, of.id(), anna, null).id());
    }

    private Proposal sent() {
        ProposalId id = asked().id();
        proposals.answer(self(), id, Answer.YES);
        return proposals.send(DESK, id);
    }

    private ProposalStatus status(ProposalId id) {
        return last(id).to();
    }

    private Step last(ProposalId id) {
        return proposals.find(DESK, id).orElseThrow().last();
    }

    private static Introduction at(Instant moment) {
        return new Introduction(moment, "Op de werf", "De voorman");
    }

    private static Caller caller(String name) {
        return new Caller("test " + name, null, "test");
    }

    private Actor self() {
        return TestActors.candidate(anna);
    }

    private Need need(String of) {
        EmployerId id = employers.add(new EmployerForm(of, null, null)).id();
        return needs.add(DESK, TestNeeds.ofEmployer(id.value().toString(), "flevoland"));
    }

    private CandidateId someone() {
        var form = TestForms.named("k" + number++, "flevoland", "Anna", "06-00000000", "wb:lassen");
        CandidateId id = candidates.add(form, RECORDING).id();
        candidates.decide(id, Purpose.MATCHING, true, RECORDING);
        return id;
    }

    /** Both begin when both are ready. */
    private static <T> Stream<T> atOnce(Callable<T> one, Callable<T> other) {
        var start = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Future<T>> both =
                    Stream.of(one, other)
                            .map(deed ->
                                    two.submit(() -> {
                                        start.await();
                                        return deed.call();
                                    }))
                            .toList();
            return Stream.of(both.getFirst().get(), both.getLast().get());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
