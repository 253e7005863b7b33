package nl.werkbrug.privacy;

import static nl.werkbrug.privacy.People.COACH;
import static nl.werkbrug.privacy.People.DESK;
import static nl.werkbrug.privacy.People.guiding;
import static nl.werkbrug.privacy.People.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateRead;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.privacy.BrokenLine.Damage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the access log promises, on every database we support. */
abstract class AccessLogContract extends StoreTest {
    private static final Instant BEFORE = Instant.EPOCH;
    private static final Instant AFTER = Instant.parse("2100-01-01T00:00:00Z");
    private static final Recording RECORDING =
            new Recording(
                    Actor.installation("desk"), Way.SPOKEN, Instant.parse("2026-11-21T10:00:00Z"));

    @Inject AccessLog log;
    @Inject AccessLineRows lines;
    @Inject LogHeadRows head;
    @Inject Candidates candidates;
    @Inject ApplicationEventPublisher<CandidateRead> reads;
    @Inject TransactionOperations<Connection> transactions;
    @Inject Look look;

    @AfterEach
    void the_chain_is_whole_again() {
        assertThat(log.verify()).isEmpty();
    }

    @Test
    void tells_who_saw_a_person_why_and_what() {
        CandidateId anna = add();
        read(List.of(anna), guiding(DataKind.PERSON));

        var page = log.linesAbout(anna, BEFORE, AFTER, 0, 1);

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.lines())
                .extracting(
                        AccessLine::account,
                        AccessLine::role,
                        AccessLine::deed,
                        AccessLine::purpose,
                        AccessLine::kind,
                        AccessLine::candidate)
                .containsExactly(
                        tuple(
                                COACH.id(),
                                Role.COACH,
                                Deed.READ,
                                AccessPurpose.GUIDANCE,
                                DataKind.PERSON,
                                anna));
        assertThat(log.linesAbout(anna, BEFORE, AFTER, 1, 1).lines())
                .extracting(AccessLine::deed)
                .containsExactly(Deed.CHANGE);
        assertThat(log.linesAbout(anna, BEFORE, BEFORE, 0, 10).total()).isZero();
        assertThat(log.linesAbout(CandidateId.create(), BEFORE, AFTER, 0, 10).lines()).isEmpty();
    }

    @Test
    void tells_whom_somebody_saw() {
        long before = log.linesBy(DESK.id(), BEFORE, AFTER, 0, 1).total();
        List<CandidateId> people = List.of(add(), add(), add());
        read(people, matching(DataKind.PROFILE));

        var page = log.linesBy(DESK.id(), BEFORE, AFTER, 0, 3);

        assertThat(page.total()).isEqualTo(before + 3);
        assertThat(page.lines())
                .extracting(AccessLine::candidate)
                .containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void gathers_a_day_for_who_reads_about_themselves() {
        CandidateId anna = add();
        read(List.of(anna), guiding(DataKind.PERSON));
        read(List.of(anna), guiding(DataKind.PROFILE));

        assertThat(log.visitsOf(anna, BEFORE, AFTER))
                .filteredOn(visit -> visit.account().equals(COACH.id()))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.lines()).isEqualTo(2);
                    assertThat(visit.changed()).isFalse();
                    assertThat(visit.kinds()).isEqualTo(Set.of(DataKind.PERSON, DataKind.PROFILE));
                });
        assertThat(log.visitsOf(anna, BEFORE, AFTER)).anyMatch(Visit::changed);
    }

    @Test
    void writes_what_one_transaction_read_twice_once() {
        CandidateId anna = add();

        transactions.executeWrite(_ -> {
            read(List.of(anna), guiding(DataKind.PERSON));
            read(List.of(anna), guiding(DataKind.PERSON));
            return anna;
        });

        assertThat(log.linesAbout(anna, BEFORE, AFTER, 0, 10).total()).isEqualTo(2);
    }

    @Test
    void writes_nothing_of_what_was_rolled_back() {
        CandidateId anna = add();

        assertThatThrownBy(() ->
                        transactions.executeWrite(_ -> {
                            read(List.of(anna), guiding(DataKind.PERSON));
                            throw new IllegalStateException("no");
                        }))
                .hasMessageContaining("no");

        assertThat(log.linesAbout(anna, BEFORE, AFTER, 0, 10).total()).isEqualTo(1);
    }

    @Test
    void many_at_once_leave_no_hole_and_never_wait_for_each_other() throws Exception {
        long before = head.read().number();
        var deeds = new ArrayList<Future<CandidateId>>();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                deeds.add(people.submit(this::addThenReadThenDecide));
            }
        }

        for (Future<CandidateId> deed : deeds) {
            assertThat(log.linesAbout(deed.get(), BEFORE, AFTER, 0, 10).total()).isEqualTo(3);
        }
        assertThat(head.read().number()).isEqualTo(before + 120);
    }

    @Test
    void finds_a_line_that_was_changed() {
        long number = addThenNumber();
        tamper("UPDATE access_log SET role = 'COORDINATOR' WHERE number = " + number);

        assertThat(log.verify()).contains(new BrokenLine(number, Damage.CHANGED));

        tamper("UPDATE access_log SET role = 'ACCOUNT_MANAGER' WHERE number = " + number);
    }

    @Test
    void finds_a_line_that_was_taken_out() {
        long number = addThenNumber();
        AccessLineRow taken = lines.findById(number).orElseThrow();
        add();
        tamper("DELETE FROM access_log WHERE number = " + number);

        assertThat(log.verify()).contains(new BrokenLine(number, Damage.REMOVED));

        lines.save(taken);
    }

    @Test
    void finds_that_the_last_lines_are_gone() {
        long number = addThenNumber();
        AccessLineRow taken = lines.findById(number).orElseThrow();
        tamper("DELETE FROM access_log WHERE number = " + number);

        assertThat(log.verify()).contains(new BrokenLine(number, Damage.REMOVED));

        lines.save(taken);
    }

    @Test
    void finds_a_line_that_was_put_behind() {
        AccessLineRow last = lines.findById(addThenNumber()).orElseThrow();
        var note = new Note(CandidateId.create(), Deed.READ, guiding(DataKind.CARD));
        var added = AccessLineRow.after(last.link(), note, UUID.randomUUID(), last.at());
        lines.save(added);

        assertThat(log.verify()).contains(new BrokenLine(added.number(), Damage.ADDED));

        tamper("DELETE FROM access_log WHERE number = " + added.number());
    }

    @Test
    void removes_old_lines_and_can_still_be_verified() {
        long number = addThenNumber();
        Instant next = lines.findById(number).orElseThrow().at().plusNanos(1000);
        CandidateId anna = add();

        assertThat(log.removeBefore(next)).isPositive();
        assertThat(lines.findById(number)).isEmpty();
        assertThat(log.verify()).isEmpty();
        assertThat(log.removeBefore(next)).isZero();

        tamper("DELETE FROM access_log WHERE number = " + (number + 1));
        assertThat(log.verify()).contains(new BrokenLine(number + 1, Damage.REMOVED));
        assertThat(log.linesAbout(anna, BEFORE, AFTER, 0, 10).total()).isZero();
        transactions.executeWrite(_ -> {
            log.removeBefore(AFTER);
            Link last = head.read().last();
            head.removedUpTo(last.number(), last.hash());
            return last;
        });
    }

    /** Changes the log behind the back of Werkbrug. */
    protected abstract void tamper(String statement);

    protected void execute(String statement) {
        look.change(statement);
    }

    private CandidateId addThenReadThenDecide() {
        CandidateId anna = add();
        return transactions.executeWrite(_ -> {
            read(List.of(anna), guiding(DataKind.PERSON));
            return candidates.decide(anna, Purpose.MATCHING, true, RECORDING).id();
        });
    }

    protected long addThenNumber() {
        add();
        return head.read().number();
    }

    private CandidateId add() {
        String reference = TestForms.reference();
        return candidates.add(TestForms.candidate(reference, "flevoland"), RECORDING).id();
    }

    private void read(List<CandidateId> people, Handling handling) {
        reads.publishEvent(new CandidateRead(people, handling));
    }
}
