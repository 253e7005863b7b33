package nl.werkbrug.matching;

import static nl.werkbrug.need.TestNeeds.asking;
import static nl.werkbrug.need.TestNeeds.wish;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The index follows the database: what is committed is found by the next query. */
abstract class MatchingContract extends StoreTest {
    private static final Recording RECORDING =
            new Recording(
                    Actor.installation("test"), Way.SCREEN, Instant.parse("2026-11-21T10:00:00Z"));

    @Inject Matching matching;
    @Inject Candidates candidates;
    @Inject Profiles profiles;
    @Inject Needs needs;
    @Inject Outbox outbox;
    @Inject TransactionOperations<Connection> transactions;

    @Test
    void finds_a_change_in_the_next_query() {
        Candidate anna = welder();
        assertThat(found(anna)).isTrue();

        candidates.decide(anna.id(), Purpose.MATCHING, false, RECORDING);
        assertThat(found(anna)).isFalse();

        candidates.decide(anna.id(), Purpose.MATCHING, true, RECORDING);
        assertThat(found(anna)).isTrue();

        candidates.replaceHoldings(anna.id(), null, List.of(), RECORDING);
        assertThat(found(anna)).isFalse();
    }

    @Test
    void a_rebuilt_index_answers_as_before_and_goes_on_following() {
        Candidate anna = welder();
        assertThat(found(anna)).isTrue();

        long people = matching.reindex(_ -> {});

        assertThat(people).isEqualTo(profiles.count());
        assertThat(found(anna)).isTrue();
        candidates.decide(anna.id(), Purpose.MATCHING, false, RECORDING);
        assertThat(found(anna)).isFalse();
    }

    @Test
    void a_refused_deed_leaves_no_line() {
        Candidate anna = welder();
        long before = outbox.head().number();

        try {
            candidates.replaceHoldings(
                    anna.id(),
                    null,
                    List.of(new HoldingForm(null, 9, null, null, null)),
                    RECORDING);
        } catch (nl.werkbrug.refusal.RefusedException _) {
            assertThat(outbox.head().number()).isEqualTo(before);
            return;
        }
        throw new AssertionError("Not refused");
    }

    @Test
    void a_deed_that_is_taken_back_leaves_no_line() {
        Candidate anna = welder();
        long before = outbox.head().number();

        transactions.executeWrite(status -> {
            status.setRollbackOnly();
            return candidates.decide(anna.id(), Purpose.MATCHING, false, RECORDING);
        });

        assertThat(outbox.head().number()).isEqualTo(before);
        assertThat(found(anna)).isTrue();
    }

    @Test
    void many_at_once_lose_nobody() throws Exception {
        var added = new ArrayList<Future<Candidate>>();
        var asked = new ArrayList<Future<MatchList>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                added.add(people.submit(this::welder));
                asked.add(people.submit(() -> matching.match(TestActors.DESK, need(), 100, 0)));
            }
            matching.reindex(_ -> {});
        }
        for (var answer : asked) {
            assertThat(answer.get().total()).isNotNegative();
        }
        var found =
                matching.match(TestActors.DESK, need(), 1000, 0).matches().stream()
                        .map(Match::candidate)
                        .toList();
        for (var candidate : added) {
            assertThat(found).contains(candidate.get().id());
        }
    }

    @Test
    void shows_a_candidate_the_open_needs_only() {
        Candidate anna = welder();
        Need open = needs.add(TestActors.DESK, asking(wish("wb:lassen")));
        Need closed = needs.add(TestActors.DESK, asking(wish("wb:lassen")));
        needs.close(TestActors.DESK, closed.id(), nl.werkbrug.need.NeedStatus.FILLED);

        assertThat(matching.needsFor(TestActors.DESK, anna.id()))
                .extracting(found -> found.need().id())
                .contains(open.id())
                .doesNotContain(closed.id());
        candidates.decide(anna.id(), Purpose.MATCHING, false, RECORDING);
        assertThat(matching.needsFor(TestActors.DESK, anna.id())).isEmpty();
    }

    private boolean found(Candidate candidate) {
        return matching.match(TestActors.DESK, need(), 1000, 0).matches().stream()
                .anyMatch(match -> match.candidate().equals(candidate.id()));
    }

    private Need need() {
        return needs.read(TestActors.DESK, asking(wish("wb:lassen")));
    }

    private Candidate welder() {
        Candidate added =
                candidates.add(TestForms.candidate(TestForms.reference(), "flevoland"), RECORDING);
        candidates.replaceHoldings(
                added.id(),
                null,
                List.of(new HoldingForm("wb:lassen", 3, "DECLARED", null, null)),
                RECORDING);
        return candidates.decide(added.id(), Purpose.MATCHING, true, RECORDING);
    }
}
