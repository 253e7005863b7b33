package nl.werkbrug.need;

import static nl.werkbrug.need.TestNeeds.asking;
import static nl.werkbrug.need.TestNeeds.must;
import static nl.werkbrug.need.TestNeeds.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the store of needs promises, on every database we support. */
abstract class NeedsContract extends StoreTest {
    @Inject Needs needs;
    @Inject Employers employers;

    @Test
    void finds_a_need_as_it_was_given() {
        var employer = employers.add(new EmployerForm("Staalbouw", "metal", "Lelystad"));
        var form = full(employer.id().value().toString());

        var added = needs.add(TestActors.DESK, form);

        assertThat(needs.find(TestActors.DESK, added.id())).contains(added);
        assertThat(NeedForm.of(added)).isEqualTo(form);
        assertThat(needs.find(TestActors.DESK, NeedId.create())).isEmpty();
    }

    @Test
    void a_criterion_says_level_two_no_must_and_learnable_unless_told() {
        var line =
                needs.read(TestActors.DESK, asking(wish("wb:lassen")))
                        .topTen()
                        .criteria()
                        .getFirst();

        assertThat(line.minLevel().number()).isEqualTo(2);
        assertThat(line.must()).isFalse();
        assertThat(line.learnable()).isTrue();
    }

    @Test
    void keeps_the_order_of_a_changed_top_ten() {
        var added = needs.add(TestActors.DESK, asking(wish("wb:lassen"), wish("wb:vca-basis")));
        var turned = asking(wish("wb:vca-basis"), wish("wb:lassen"), must("wb:samenwerken", 3));

        var changed = needs.change(TestActors.DESK, added.id(), added.version(), turned);

        assertThat(changed.topTen()).isEqualTo(needs.read(TestActors.DESK, turned).topTen());
        assertThat(changed.version()).isEqualTo(added.version() + 1);
        assertThatThrownBy(() -> needs.change(TestActors.DESK, added.id(), added.version(), turned))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(needs.find(TestActors.DESK, added.id())).contains(changed);
    }

    @Test
    void names_every_field_that_is_refused() {
        var form =
                new NeedForm(
                        " ",
                        "x".repeat(4001),
                        UUID.randomUUID().toString(),
                        "atlantis",
                        "0000AA",
                        0,
                        40,
                        20,
                        LocalDate.of(2020, 1, 1),
                        "D1",
                        "Z",
                        "?",
                        List.of("SOMETIMES"),
                        List.of("x".repeat(151)),
                        "FILLED",
                        List.of(
                                new CriterionForm("wb:lassen", 0, null, null),
                                new CriterionForm("wb:lassen", 5, null, null),
                                new CriterionForm("wb:unheard-of", 2, null, null),
                                new CriterionForm(null, 2, null, null)));

        assertThat(refused(form))
                .contains(
                        "title",
                        "tasks",
                        "employer",
                        "region",
                        "postcode",
                        "places",
                        "hoursMin",
                        "startBy",
                        "dutchLevel",
                        "drivingLicence",
                        "sector",
                        "workingTimes",
                        "offers",
                        "status",
                        "criteria[0].minLevel",
                        "criteria[1].minLevel",
                        "criteria[2].competence",
                        "criteria[3].competence");
    }

    @Test
    void refuses_eleven_criteria_and_the_same_twice() {
        var eleven =
                java.util.stream.Stream.of(
                                "lassen",
                                "lassen-mig-mag",
                                "lassen-tig",
                                "lassen-elektrode",
                                "technische-tekening-lezen",
                                "cnc-draaien",
                                "cnc-frezen",
                                "vca-basis",
                                "heftruck-rijden",
                                "orderpicken",
                                "samenwerken")
                        .map(code -> wish("wb:" + code))
                        .toArray(CriterionForm[]::new);

        assertThat(refused(asking(eleven))).containsExactly("criteria");
        assertThat(refused(asking())).containsExactly("criteria");
        assertThat(refused(asking(wish("wb:lassen"), wish("wb:lassen"))))
                .containsExactly("criteria[1].competence");
    }

    @Test
    void a_draft_is_submitted_answered_once_and_closed() {
        var draft = needs.add(TestActors.DESK, TestNeeds.draft(wish("wb:lassen")));
        assertThat(draft.status()).isEqualTo(NeedStatus.DRAFT);
        assertThatThrownBy(() -> needs.answer(TestActors.DESK, draft.id()))
                .isInstanceOf(StepRefusedException.class);

        assertThat(needs.submit(TestActors.DESK, draft.id()).isOpen()).isTrue();
        assertThatThrownBy(() -> needs.submit(TestActors.DESK, draft.id()))
                .isInstanceOf(StepRefusedException.class);
        var answered = needs.answer(TestActors.DESK, draft.id());
        assertThat(answered.answeredAt()).isNotNull();
        assertThat(needs.answer(TestActors.DESK, draft.id())).isEqualTo(answered);
        var closed = needs.close(TestActors.DESK, draft.id(), NeedStatus.FILLED);
        assertThat(closed.status()).isEqualTo(NeedStatus.FILLED);
        assertThat(closed.answeredAt()).isEqualTo(answered.answeredAt());
        assertThatThrownBy(() -> needs.close(TestActors.DESK, draft.id(), NeedStatus.EXPIRED))
                .isInstanceOf(StepRefusedException.class);
        assertThatThrownBy(() -> needs.close(TestActors.DESK, draft.id(), NeedStatus.OPEN))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void lists_by_status_the_newest_first() {
        var older = needs.add(TestActors.DESK, asking(wish("wb:lassen")));
        var newer = needs.add(TestActors.DESK, asking(wish("wb:lassen")));

        var open = needs.list(TestActors.DESK, NeedStatus.OPEN, 0, 100);

        assertThat(open.needs()).contains(older, newer).allMatch(Need::isOpen);
        assertThat(open.needs().indexOf(newer)).isLessThan(open.needs().indexOf(older));
        assertThat(needs.list(TestActors.DESK, null, 0, 1).needs()).hasSize(1);
        assertThat(needs.list(TestActors.DESK, null, 0, 1).total())
                .isGreaterThanOrEqualTo(open.total());
        assertThat(needs.open()).hasSize((int) open.total());
    }

    @Test
    void counts_the_open_needs_that_name_a_competence_and_their_employers() {
        var competence = new CompetenceCode("wb:cnc-frezen");
        var employer = employers.add(new EmployerForm("Freeswerk", null, null)).id();
        var first = needs.add(TestActors.DESK, asking(wish("wb:cnc-frezen")));
        var second = needs.add(TestActors.DESK, asking(wish("wb:lassen"), wish("wb:cnc-frezen")));
        needs.add(TestActors.DESK, TestNeeds.asDraft(asking(wish("wb:cnc-frezen"))));

        assertThat(needs.asking(competence)).isEqualTo(new Asking(2, 0));
        assertThat(needs.asking(TestActors.DESK, competence))
                .containsExactlyInAnyOrder(first, second);
        assertThat(needs.asking(TestActors.employer(employer), competence)).isEmpty();
        assertThat(needs.asking(new CompetenceCode("wb:plamuren"))).isEqualTo(new Asking(0, 0));
    }

    @Test
    void a_start_in_the_past_is_refused_and_today_is_not() {
        var today = LocalDate.now(Region.ZONE);

        assertThat(refused(TestNeeds.startingBy(today.minusDays(1)))).containsExactly("startBy");
        assertThat(refused(TestNeeds.startingBy(today.plusDays(1)))).isEmpty();
    }

    private List<String> refused(NeedForm form) {
        try {
            needs.add(TestActors.DESK, form);
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::field).toList();
        }
    }

    private static NeedForm full(String employer) {
        return new NeedForm(
                "Lasser in de staalbouw",
                "Je last frames.",
                employer,
                "flevoland",
                "8243",
                3,
                24,
                40,
                LocalDate.now(Region.ZONE).plusDays(30),
                "A2",
                "B",
                "metal",
                List.of("DAY", "SHIFTS"),
                List.of("Werkbegeleider", "BBL"),
                "OPEN",
                List.of(
                        new CriterionForm("wb:lassen-mig-mag", 3, true, true),
                        new CriterionForm("wb:samenwerken", 2, false, false)));
    }
}
