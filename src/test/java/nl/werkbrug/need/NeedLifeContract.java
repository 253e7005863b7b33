package nl.werkbrug.need;

import static nl.werkbrug.need.TestNeeds.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.test.annotation.MockBean;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;
import nl.werkbrug.web.MovableClock;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The life of a need, on every database we support. */
abstract class NeedLifeContract extends StoreTest {
    private static final Actor DESK = TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland");
    private static final Actor COLLEAGUE = TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland");
    private static final Actor COACH = TestActors.staff(Role.COACH, "flevoland");
    private static final Actor ELSEWHERE = TestActors.staff(Role.ACCOUNT_MANAGER, "twente");

    @Inject Needs needs;
    @Inject Drafts drafts;
    @Inject Employers employers;
    @Inject Told told;

    private final MovableClock clock = new MovableClock();

    private Actor employer = TestActors.employer(EmployerId.create());

    @MockBean(Clock.class)
    Clock clock() {
        return clock;
    }

    @BeforeEach
    void an_employer() {
        employer = TestActors.employer(employers.add(new EmployerForm("Werf", null, null)).id());
        told.events.clear();
    }

    @Test
    void what_an_employer_sends_waits_for_an_answer() {
        Need sent = needs.add(employer, TestNeeds.asking(wish("wb:lassen")));

        assertThat(sent.status()).isEqualTo(NeedStatus.SUBMITTED);
        assertThat(sent.progress().submittedAt()).isEqualTo(clock.instant());
        assertThat(sent.employer()).isEqualTo(new EmployerId(requireNonNull(employer.employer())));
        assertThat(sent.owner()).isNull();
        assertThat(needs.open()).doesNotContain(sent);
        assertThat(needs.waiting(DESK)).contains(sent);
        assertThat(needs.waiting(ELSEWHERE)).doesNotContain(sent);
        assertThat(told.events).containsExactly(new NeedSubmitted(sent.id()));
    }

    @Test
    void an_employer_cannot_open_a_need() {
        var open = withStatus(TestNeeds.asking(wish("wb:lassen")), "OPEN");

        assertThatThrownBy(() -> needs.add(employer, open)).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_draft_of_an_employer_is_submitted_and_one_of_the_desk_opens() {
        Need own = needs.add(employer, TestNeeds.draft(wish("wb:lassen")));
        Need theirs = needs.add(DESK, TestNeeds.draft(wish("wb:lassen")));

        assertThat(needs.submit(employer, own.id()).status()).isEqualTo(NeedStatus.SUBMITTED);
        assertThat(needs.submit(DESK, theirs.id()).status()).isEqualTo(NeedStatus.OPEN);
        assertThat(told.events)
                .containsExactly(new NeedSubmitted(own.id()), new NeedOpened(theirs.id()));
        isRefused(() -> needs.submit(employer, own.id()));
    }

    @Test
    void the_first_answer_opens_it_and_gives_it_an_owner() {
        Need sent = sent();
        Need answered = needs.answer(DESK, sent.id());

        assertThat(answered.isOpen()).isTrue();
        assertThat(answered.answeredAt()).isEqualTo(clock.instant());
        assertThat(answered.owner()).isEqualTo(DESK.id());
        clock.move(Duration.ofHours(1));
        assertThat(needs.answer(COLLEAGUE, sent.id())).isEqualTo(answered);
        assertThat(told.events)
                .containsExactly(new NeedAnswered(sent.id()), new NeedOpened(sent.id()));
    }

    @Test
    void nobody_but_its_desk_answers() {
        Need sent = sent();

        for (Actor other : List.of(employer, COACH, ELSEWHERE)) {
            assertThatThrownBy(() -> needs.answer(other, sent.id()))
                    .isInstanceOf(NotYoursException.class);
        }
        assertThat(needs.find(ELSEWHERE, sent.id())).isEmpty();
        assertThat(needs.find(TestActors.employer(EmployerId.create()), sent.id())).isEmpty();
    }

    @Test
    void a_colleague_takes_it_over() {
        Need open = open(1);

        assertThat(needs.takeOver(COLLEAGUE, open.id()).owner()).isEqualTo(COLLEAGUE.id());
        assertThatThrownBy(() -> needs.takeOver(employer, open.id()))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void places_fill_one_by_one_and_can_be_given_back() {
        Need need = open(2);
        isRefused(() -> needs.giveBackPlace(DESK, need.id()));

        assertThat(needs.takePlace(DESK, need.id()).placesLeft()).isEqualTo(1);
        Need filled = needs.takePlace(employer, need.id());
        assertThat(filled.status()).isEqualTo(NeedStatus.FILLED);
        isRefused(() -> needs.takePlace(DESK, need.id()));
        isRefused(() -> needs.confirm(DESK, need.id()));
        Need reopened = needs.giveBackPlace(DESK, need.id());
        assertThat(reopened.isOpen()).isTrue();
        assertThat(reopened.placesLeft()).isEqualTo(1);
        assertThat(told.events)
                .containsExactly(
                        new NeedChanged(need.id()),
                        new NeedClosed(need.id()),
                        new NeedOpened(need.id()));
    }

    @Test
    void an_open_need_keeps_a_place_to_give() {
        Need need = needs.takePlace(DESK, open(3).id());

        assertThatThrownBy(() -> change(need, 1)).isInstanceOf(RefusedException.class);
        assertThat(change(need, 2).placesLeft()).isEqualTo(1);
    }

    @Test
    void of_two_at_once_one_takes_the_last_place() throws Exception {
        Need need = open(1);
        int refused = 0;
        try (var two = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            for (var one :
                    two.invokeAll(
                            List.of(
                                    () -> needs.takePlace(DESK, need.id()),
                                    () -> needs.takePlace(COLLEAGUE, need.id())))) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e.getCause())
                            .isInstanceOfAny(
                                    StepRefusedException.class,
                                    OptimisticLockException.class,
                                    io.micronaut.data.exceptions.DataAccessException.class);
                    refused++;
                }
            }
        }

        assertThat(refused).isEqualTo(1);
        assertThat(needs.find(DESK, need.id()).orElseThrow().progress().taken()).isEqualTo(1);
    }

    @Test
    void a_copy_is_a_new_draft_with_the_same_wishes() {
        Need closed = needs.close(DESK, open(2).id(), NeedStatus.WITHDRAWN);

        Need copy = needs.copy(employer, closed.id());

        assertThat(copy.id()).isNotEqualTo(closed.id());
        assertThat(copy.status()).isEqualTo(NeedStatus.DRAFT);
        assertThat(copy.topTen()).isEqualTo(closed.topTen());
        assertThat(copy.places()).isEqualTo(2);
        assertThat(copy.answeredAt()).isNull();
        assertThat(copy.progress().submittedAt()).isNull();
        assertThatThrownBy(() -> needs.copy(ELSEWHERE, closed.id()))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void a_first_day_that_has_passed_is_not_copied() {
        Need need = needs.add(DESK, TestNeeds.startingBy(today().plusDays(3)));
        clock.move(Duration.ofDays(4));

        assertThat(needs.copy(DESK, need.id()).conditions().startBy()).isNull();
    }

    @Test
    void only_an_open_need_can_be_filled_and_a_closed_one_stays_closed() {
        Need sent = sent();
        isRefused(() -> needs.close(DESK, sent.id(), NeedStatus.FILLED));

        assertThat(needs.close(employer, sent.id(), NeedStatus.WITHDRAWN).status())
                .isEqualTo(NeedStatus.WITHDRAWN);
        isRefused(() -> needs.answer(DESK, sent.id()));
        isRefused(() -> needs.close(DESK, sent.id(), NeedStatus.EXPIRED));
        assertThat(told.events).containsExactly(new NeedClosed(sent.id()));
    }

    @Test
    void asks_after_some_weeks_whether_it_is_still_needed_and_again_later() {
        Need need = open(1);
        clock.move(Duration.ofDays(55));
        assertThat(needs.doubtful(DESK)).doesNotContain(need);
        clock.move(Duration.ofDays(1));

        assertThat(needs.doubtful(DESK)).contains(need);
        assertThat(needs.doubtful(employer)).containsExactly(need);
        Need kept = needs.confirm(employer, need.id());
        assertThat(kept.isOpen()).isTrue();
        assertThat(needs.doubtful(employer)).isEmpty();
        clock.move(Duration.ofDays(56));
        assertThat(needs.doubtful(employer)).containsExactly(kept);
    }

    @Test
    void asks_when_the_first_day_has_passed_and_closes_nothing_by_itself() {
        Need need = needs.add(DESK, TestNeeds.startingBy(today().plusDays(1)));
        assertThat(needs.doubtful(DESK)).doesNotContain(need);
        clock.move(Duration.ofDays(2));

        assertThat(needs.doubtful(DESK)).contains(need);
        assertThat(need.endOn(today())).isEqualTo(NeedStatus.EXPIRED);
        needs.confirm(DESK, need.id());
        assertThat(needs.doubtful(DESK)).noneMatch(one -> one.id().equals(need.id()));
    }

    @Test
    void counts_the_answers_in_time() {
        Actor desk = TestActors.staff(Role.ACCOUNT_MANAGER, "zeeland");
        Need early = sentTo("zeeland");
        needs.answer(desk, early.id());
        Need late = sentTo("zeeland");
        sentTo("zeeland");
        assertThat(needs.promptness(desk)).isEqualTo(new Promptness(1, 1));

        clock.move(Duration.ofDays(7));
        needs.answer(desk, late.id());

        assertThat(needs.promptness(desk)).isEqualTo(new Promptness(1, 3));
        assertThat(needs.promptness(desk).share()).isEqualTo(33);
    }

    @Test
    void a_draft_in_the_making_is_kept_found_and_sent_once() {
        NeedId id = NeedId.create();
        NeedDraft begun = drafts.begin(employer, id, "Lasser", "title=Lasser");
        NeedDraft kept = drafts.keep(employer, id, begun.version(), "Lasser", "title=Lasser&x=1");

        assertThatThrownBy(() -> drafts.keep(employer, id, begun.version(), "Oud", ""))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(drafts.of(employer)).containsExactly(kept);
        assertThat(drafts.find(DESK, id)).isEmpty();
        assertThat(drafts.find(TestActors.employer(EmployerId.create()), id)).isEmpty();
        Need sent = drafts.send(employer, id, TestNeeds.asking(wish("wb:lassen")));
        assertThat(sent.id()).isEqualTo(id);
        assertThat(sent.status()).isEqualTo(NeedStatus.SUBMITTED);
        assertThat(drafts.of(employer)).isEmpty();
        assertThatThrownBy(() -> drafts.send(employer, id, TestNeeds.asking(wish("wb:lassen"))))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void a_draft_that_is_not_right_is_not_lost_by_sending() {
        NeedId id = NeedId.create();
        drafts.begin(employer, id, "Lasser", "title=Lasser");

        assertThatThrownBy(() -> drafts.send(employer, id, TestNeeds.asking()))
                .isInstanceOf(RefusedException.class);

        assertThat(drafts.find(employer, id)).isPresent();
        drafts.drop(employer, id);
        assertThat(drafts.find(employer, id)).isEmpty();
    }

    private Need sent() {
        return sentTo("flevoland");
    }

    private Need sentTo(String region) {
        var form = TestNeeds.ofEmployer(String.valueOf(employer.employer()), region);
        Need sent = needs.add(employer, form);
        told.events.clear();
        return sent;
    }

    private Need open(int places) {
        Need answered = needs.answer(DESK, sent().id());
        Need open = change(answered, places);
        told.events.clear();
        return open;
    }

    private Need change(Need need, int places) {
        return needs.change(DESK, need.id(), need.version(), withPlaces(NeedForm.of(need), places));
    }

    private java.time.LocalDate today() {
        return java.time.LocalDate.ofInstant(clock.instant(), Region.ZONE);
    }

    private static void isRefused(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(StepRefusedException.class);
    }

    private static NeedForm withStatus(NeedForm form, String status) {
        return with(form, form.places(), status);
    }

    private static NeedForm withPlaces(NeedForm form, int places) {
        return with(form, places, form.status());
    }

    private static NeedForm with(
            NeedForm form,
            @org.jspecify.annotations.Nullable Integer places,
            @org.jspecify.annotations.Nullable String status) {
        return new NeedForm(
                form.title(),
                form.tasks(),
                form.employer(),
                form.region(),
                form.postcode(),
                places,
                form.hoursMin(),
                form.hoursMax(),
                form.startBy(),
                form.dutchLevel(),
                form.drivingLicence(),
                form.sector(),
                form.workingTimes(),
                form.offers(),
                status,
                form.criteria());
    }

    /** What the needs told others. */
    @Singleton
    static class Told {
        final List<Object> events = new ArrayList<>();

        @EventListener
        void on(NeedSubmitted event) {
            events.add(event);
        }

        @EventListener
        void on(NeedAnswered event) {
            events.add(event);
        }

        @EventListener
        void on(NeedOpened event) {
            events.add(event);
        }

        @EventListener
        void on(NeedChanged event) {
            events.add(event);
        }

        @EventListener
        void on(NeedClosed event) {
            events.add(event);
        }
    }
}
