package nl.werkbrug.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the store of candidates promises, on every database we support. */
abstract class CandidatesContract extends StoreTest {
    private static final Recording RECORDING =
            new Recording(
                    Actor.installation("desk"), Way.SPOKEN, Instant.parse("2026-11-21T10:00:00Z"));

    @Inject Candidates candidates;

    @Inject Names names;

    @Inject Profiles profiles;
    @Inject ReplacedHoldingRows history;
    @Inject CandidateRows rows;

    @Test
    void finds_a_candidate_as_it_was_given() {
        var form = full(reference());
        var added = candidates.add(form, RECORDING);

        var found =
                candidates
                        .find(TestActors.INSTALLATION, AccessPurpose.REGISTRATION, added.id())
                        .orElseThrow();
        assertThat(found).isEqualTo(added);
        assertThat(CandidateForm.of(found)).isEqualTo(form);
        assertThat(
                        candidates.find(
                                TestActors.INSTALLATION,
                                AccessPurpose.REGISTRATION,
                                CandidateId.create()))
                .isEmpty();
    }

    @Test
    void an_empty_profile_is_legal() {
        var added = candidates.add(only(reference(), "flevoland"), RECORDING);

        assertThat(added.profile().status()).isEqualTo(CandidateStatus.AVAILABLE);
        assertThat(added.profile().drivingLicences()).isNull();
        assertThat(added.profile().waitsForConsent()).isTrue();
    }

    @Test
    void refuses_a_reference_that_someone_else_in_the_region_has() {
        String reference = reference();
        candidates.add(only(reference, "flevoland"), RECORDING);

        assertThatThrownBy(() -> candidates.add(only(reference, "flevoland"), RECORDING))
                .isInstanceOf(RefusedException.class)
                .hasMessage("reference");
        assertThat(candidates.add(only(reference, "twente"), RECORDING).reference())
                .isEqualTo(reference);
    }

    @Test
    void the_second_of_two_at_once_is_told_that_the_reference_is_taken() throws Exception {
        String reference = reference();
        var outcomes = new ArrayList<Future<Candidate>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                outcomes.add(
                        people.submit(
                                () -> candidates.add(only(reference, "flevoland"), RECORDING)));
            }
        }

        assertThat(outcomes).filteredOn(one -> one.state() == Future.State.SUCCESS).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.FAILED)
                .allSatisfy(
                        one -> assertThat(one.exceptionNow()).isInstanceOf(RefusedException.class));
    }

    @Test
    void a_refused_form_stores_nothing_and_names_every_field() {
        long before = profiles.count();
        var form =
                TestForms.withCompetences(
                        new HoldingForm("wb:does-not-exist", 5, "SOMETIMES", null, null));

        assertThatThrownBy(() -> candidates.add(form, RECORDING))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .contains(
                                                "reference",
                                                "region",
                                                "competences[0].competence",
                                                "competences[0].level",
                                                "competences[0].basis"));
        assertThat(profiles.count()).isEqualTo(before);
    }

    @Test
    void a_change_makes_a_new_version_and_an_old_one_is_refused() {
        var first = candidates.add(only(reference(), "flevoland"), RECORDING);
        var form = CandidateForm.of(first);
        var second = candidates.change(first.id(), first.version(), _ -> form, RECORDING);

        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThatThrownBy(
                        () -> candidates.change(first.id(), first.version(), _ -> form, RECORDING))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void new_holdings_replace_the_old_ones_and_keep_them_as_history() {
        var added = candidates.add(full(reference()), RECORDING);
        var kept = HoldingForm.of(added.profile().holdings().getLast());
        var raised = new HoldingForm("wb:heftruck-rijden", 4, "DEMONSTRATED", "Certificate", null);

        var changed =
                candidates.replaceHoldings(
                        added.id(), added.version(), List.of(kept, raised), RECORDING);

        assertThat(changed.profile().holdings()).hasSize(2);
        assertThat(changed.version()).isEqualTo(added.version() + 1);
        assertThat(history.findByCandidateIdOrderByReplacedAt(added.id().value()))
                .extracting(ReplacedHoldingRow::competence)
                .containsExactly("wb:heftruck-rijden");
    }

    @Test
    void refuses_new_holdings_on_an_old_version() {
        var added = candidates.add(full(reference()), RECORDING);

        assertThatThrownBy(() ->
                        candidates.replaceHoldings(
                                added.id(), added.version() + 1, List.of(), RECORDING))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(candidates.find(TestActors.INSTALLATION, AccessPurpose.REGISTRATION, added.id()))
                .contains(added);
    }

    @Test
    void consent_is_kept_with_text_moment_way_and_recorder() {
        var added = candidates.add(only(reference(), "flevoland"), RECORDING);
        candidates.decide(added.id(), Purpose.MATCHING, true, RECORDING);
        var withdrawn = candidates.decide(added.id(), Purpose.MATCHING, false, RECORDING);

        assertThat(withdrawn.profile().consents()).isEqualTo(Map.of(Purpose.MATCHING, false));
        assertThat(candidates.consentsOf(TestActors.INSTALLATION, added.id()))
                .hasSize(2)
                .allSatisfy(consent -> {
                    assertThat(consent.recordedBy()).isEqualTo("desk");
                    assertThat(consent.way()).isEqualTo(Way.SPOKEN);
                    assertThat(consent.recordedAt()).isEqualTo(RECORDING.at());
                    assertThat(consent.textVersion()).isEqualTo(Consent.CURRENT_TEXT);
                });
    }

    @Test
    void pages_show_everyone_once() {
        var added = candidates.add(full(reference()), RECORDING);
        var seen = new ArrayList<Profile>();

        profiles.forEachPage(seen::addAll);

        assertThat(seen).hasSize((int) profiles.count()).contains(added.profile());
        assertThat(profiles.of(List.of(added.id(), CandidateId.create())))
                .containsOnly(Map.entry(added.id(), added.profile()));
    }

    @Test
    void a_label_is_the_first_name_or_else_the_reference() {
        var named = candidates.add(full(reference()), RECORDING);
        var bare = candidates.add(only(reference(), "flevoland"), RECORDING);

        assertThat(
                        names.show(
                                TestActors.DESK,
                                AccessPurpose.MATCHING,
                                List.of(named.id(), bare.id())))
                .containsOnly(
                        Map.entry(named.id(), "Samira"), Map.entry(bare.id(), bare.reference()));
    }

    private static String reference() {
        return "R-" + TestForms.reference();
    }

    static CandidateForm only(String reference, String region) {
        return TestForms.candidate(reference, region);
    }

    static CandidateForm full(String reference) {
        return new CandidateForm(
                reference,
                "Samira",
                "Öztürk-de Vries",
                "samira@voorbeeld.example",
                "06-00000001",
                "flevoland",
                "8232AB",
                30,
                24,
                36,
                LocalDate.of(2026, 12, 1),
                "B1",
                List.of("B", "C"),
                List.of("DAY", "EVENING"),
                "STATUSHOUDER",
                List.of("recycling"),
                List.of("00000000-0000-0003-0000-000000000003"),
                new WishesForm(
                        List.of("metal"),
                        List.of("00000000-0000-0004-0000-000000000004"),
                        List.of("Lasser")),
                "Ik werk graag met mijn handen.",
                "AVAILABLE",
                Map.of("MATCHING", true, "VIDEO_PITCH", false),
                List.of(
                        new HoldingForm(
                                "wb:heftruck-rijden",
                                3,
                                Basis.DEMONSTRATED.name(),
                                "Certificaat",
                                LocalDate.of(2026, 5, 1)),
                        new HoldingForm("wb:lassen", 2, Basis.DEVELOPABLE.name(), null, null)));
    }
}
