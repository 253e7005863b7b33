package nl.werkbrug.privacy;

import static nl.werkbrug.privacy.People.ADMIN;
import static nl.werkbrug.privacy.People.administering;
import static nl.werkbrug.privacy.People.guiding;
import static nl.werkbrug.privacy.People.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateRead;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.condition.Region;
import nl.werkbrug.privacy.FileTerm.Cause;
import nl.werkbrug.privacy.FileTerm.Hold;
import nl.werkbrug.refusal.RefusedException;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is promised about how long files stay, on every database we support. */
abstract class RetentionContract extends StoreTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Recording RECORDING =
            new Recording(Actor.installation("desk"), Way.SPOKEN, NOW);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 2, 29);

    @Inject Retention retention;
    @Inject RetentionJob job;
    @Inject Erasures erasures;
    @Inject Maintenance maintenance;
    @Inject AccessLog log;
    @Inject Candidates candidates;
    @Inject Profiles profiles;
    @Inject LedgerFile file;
    @Inject ApplicationEventPublisher<CandidateRead> reads;
    @Inject Look look;

    private final LocalDate today = LocalDate.now(Region.ZONE);

    @Test
    void a_file_goes_two_years_after_somebody_last_worked_on_it() {
        CandidateId anna = add();

        FileTerm term = retention.find(anna).orElseThrow();

        assertThat(term.due()).isEqualTo(term.lastActivity().plusMonths(24));
        assertThat(term.cause()).isEqualTo(Cause.TERM);
        assertThat(retention.calendar(term.due())).contains(term);
        assertThat(retention.calendar(term.due().minusDays(1))).doesNotContain(term);
    }

    @Test
    void to_be_found_in_a_search_keeps_no_file_alive_but_guidance_does() {
        CandidateId anna = add();
        age(anna);

        read(anna, matching(DataKind.PROFILE));
        assertThat(retention.find(anna).orElseThrow().lastActivity()).isEqualTo(LONG_AGO);

        read(anna, guiding(DataKind.PERSON));
        assertThat(retention.find(anna).orElseThrow().lastActivity())
                .isAfterOrEqualTo(today.minusDays(1));
    }

    @Test
    void the_job_erases_who_is_due_and_keeps_who_is_held() {
        CandidateId anna = add();
        CandidateId bert = add();
        CandidateId carla = add();
        age(anna);
        age(bert);
        retention.hold(bert, "Bezwaar loopt", administering(), NOW);

        assertThat(retention.due(today))
                .extracting(FileTerm::candidate)
                .contains(anna)
                .doesNotContain(bert, carla);
        assertThat(job.erase(today)).isPositive();

        assertThat(isThere(anna)).isFalse();
        assertThat(isThere(bert)).isTrue();
        assertThat(isThere(carla)).isTrue();
    }

    @Test
    void a_request_is_carried_out_after_two_weeks() {
        CandidateId anna = add();

        FileTerm asked = retention.ask(anna, administering(), today);

        assertThat(asked.cause()).isEqualTo(Cause.REQUEST);
        assertThat(asked.due()).isEqualTo(today.plusDays(14));
        assertThat(retention.ask(anna, administering(), today.plusDays(3))).isEqualTo(asked);
        assertThat(retention.requests()).contains(asked);
        assertThat(retention.due(today.plusDays(13))).doesNotContain(asked);
        assertThat(retention.due(today.plusDays(14))).contains(asked);

        retention.withdraw(anna, administering());
        assertThat(retention.due(today.plusDays(14)))
                .extracting(FileTerm::candidate)
                .doesNotContain(anna);
        assertThat(
                        log.linesAbout(anna, Instant.EPOCH, NOW.plusSeconds(1_000_000_000), 0, 9)
                                .total())
                .isEqualTo(3);
    }

    @Test
    void a_hold_has_a_reason_and_stops_every_erasure_until_it_is_released() {
        CandidateId anna = add();
        assertThatThrownBy(() -> retention.hold(anna, " ", administering(), NOW))
                .isInstanceOf(RefusedException.class);

        FileTerm held = retention.hold(anna, "Bezwaar loopt", administering(), NOW);

        assertThat(held.hold()).isEqualTo(new Hold("Bezwaar loopt", ADMIN.id(), NOW));
        assertThat(retention.calendar(held.due())).contains(held);
        assertThatThrownBy(() -> erasures.erase(anna, administering()))
                .isInstanceOf(RefusedException.class);
        assertThat(retention.release(anna, administering()).isHeld()).isFalse();
        assertThat(erasures.erase(anna, administering())).isTrue();
        assertThat(erasures.erase(anna, administering())).isFalse();
    }

    @Test
    void an_erasure_leaves_a_count_a_hash_and_lines_about_nobody() {
        CandidateId anna = add();
        read(anna, matching(DataKind.PROFILE));
        long people = people();
        int hashes = file.read().size();

        erasures.erase(anna, administering());

        assertThat(people()).isEqualTo(people + 1);
        assertThat(file.read()).hasSize(hashes + 1);
        assertThat(log.linesAbout(anna, Instant.EPOCH, Instant.now(), 0, 9).total()).isZero();
        assertThat(
                        log.linesBy(ADMIN.id(), Instant.EPOCH, Instant.now().plusSeconds(60), 0, 1)
                                .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.deed()).isEqualTo(Deed.CHANGE);
                    assertThat(line.candidate()).isNull();
                });
        assertThat(log.verify()).isEmpty();
    }

    @Test
    void whoever_is_put_back_from_an_older_store_is_erased_again() {
        CandidateId anna = CandidateId.create();
        var form = TestForms.candidate(TestForms.reference(), "flevoland");
        candidates.addAll(Map.of(anna, form), RECORDING);
        erasures.erase(anna, administering());
        candidates.addAll(Map.of(anna, form), RECORDING);
        retention.hold(anna, "Van voor de wissing", administering(), NOW);

        assertThat(erasures.replay()).isEqualTo(1);

        assertThat(isThere(anna)).isFalse();
        assertThat(erasures.replay()).isZero();
    }

    @Test
    void table_and_file_of_the_ledger_fill_each_other() {
        CandidateId anna = add();
        erasures.erase(anna, administering());
        var before = file.read();

        look.change("DELETE FROM erasure");
        erasures.replay();
        assertThat(hashes()).containsExactlyInAnyOrderElementsOf(before);

        file.replace(Set.of());
        erasures.replay();
        assertThat(file.read()).isEqualTo(before);
    }

    @Test
    void erasing_and_reading_at_once_disturb_each_other_in_no_way() throws Exception {
        List<CandidateId> people = IntStream.range(0, 20).mapToObj(_ -> add()).toList();
        try (var busy = Executors.newFixedThreadPool(6)) {
            var deeds =
                    people.stream()
                            .flatMap(one ->
                                    Stream.of(
                                            busy.submit(() -> erasures.erase(one, administering())),
                                            busy.submit(() -> retention.requests().size()),
                                            busy.submit(() -> decide(add()))))
                            .toList();
            for (var deed : deeds) {
                deed.get();
            }
        }

        assertThat(people).allSatisfy(one -> assertThat(isThere(one)).isFalse());
        assertThat(log.verify()).isEmpty();
    }

    @Test
    void the_maintenance_says_what_it_did() {
        CandidateId anna = add();
        age(anna);

        MaintenanceReport report = maintenance.run();

        assertThat(report.isComplete()).isTrue();
        assertThat(report.erased()).isPositive();
        assertThat(report.outboxLinesRemoved()).isPositive();
        assertThat(maintenance.last()).contains(report);
        assertThat(look.at("SELECT number FROM outbox")).isEmpty();
        assertThat(log.verify()).isEmpty();
    }

    private boolean isThere(CandidateId candidate) {
        return profiles.of(List.of(candidate)).containsKey(candidate);
    }

    private CandidateId decide(CandidateId candidate) {
        return candidates.decide(candidate, Purpose.MATCHING, true, RECORDING).id();
    }

    private long people() {
        return erasures.totals().stream()
                .filter(total -> total.region().equals("flevoland"))
                .mapToLong(ErasedTotal::people)
                .sum();
    }

    private List<String> hashes() {
        return look.at("SELECT hash FROM erasure");
    }

    private void age(CandidateId candidate) {
        look.change(
                "UPDATE candidate_retention SET last_activity_on = ? WHERE candidate_id = ?",
                LONG_AGO,
                candidate.value());
    }

    private void read(CandidateId candidate, Handling handling) {
        reads.publishEvent(new CandidateRead(List.of(candidate), handling));
    }

    private CandidateId add() {
        String reference = UUID.randomUUID().toString();
        return candidates.add(TestForms.candidate(reference, "flevoland"), RECORDING).id();
    }
}
