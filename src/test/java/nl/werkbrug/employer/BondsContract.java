package nl.werkbrug.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.test.annotation.MockBean;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.employer.Promise.Status;
import nl.werkbrug.employer.Talk.Channel;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;
import nl.werkbrug.web.MovableClock;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the ties with employers promise, on every database we support. */
abstract class BondsContract extends StoreTest {
    private static final Actor ANNA = TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland");
    private static final Actor BRAM = TestActors.staff(Role.ACCOUNT_MANAGER, "twente");

    @Inject Bonds bonds;
    @Inject Employers employers;

    private final MovableClock clock = new MovableClock();
    private EmployerId werf = EmployerId.create();

    @MockBean(Clock.class)
    Clock clock() {
        return clock;
    }

    @BeforeEach
    void an_employer() {
        werf = employers.add(new EmployerForm("Werf", null, null)).id();
    }

    @Test
    void keeps_changes_and_removes_a_contact() {
        Contact frits =
                bonds.addContact(
                        ANNA, werf, new ContactForm("Frits", "voorman", "0320 000 123", "f@w.nl"));
        assertThat(bonds.contacts(BRAM, werf)).containsExactly(frits);

        Contact changed =
                bonds.changeContact(
                        BRAM, werf, frits.id(), 0, new ContactForm("Frits B.", null, null, null));
        assertThat(changed.phone()).isNull();
        assertThatThrownBy(() ->
                        bonds.changeContact(
                                ANNA,
                                werf,
                                frits.id(),
                                0,
                                new ContactForm("Oud", null, null, null)))
                .isInstanceOf(OptimisticLockException.class);

        EmployerId other = employers.add(new EmployerForm("Ander", null, null)).id();
        assertThatThrownBy(() -> bonds.removeContact(ANNA, other, frits.id()))
                .isInstanceOf(NotYoursException.class);
        bonds.removeContact(ANNA, werf, frits.id());
        assertThat(bonds.contacts(ANNA, werf)).isEmpty();
    }

    @Test
    void names_what_is_wrong_with_a_contact() {
        assertThat(
                        refused(() ->
                                bonds.addContact(
                                        ANNA, werf, new ContactForm(" ", null, "bel me", "at"))))
                .containsExactlyInAnyOrder("name", "phone", "email");
    }

    @Test
    void remembers_the_last_talk_of_any_desk() {
        bonds.addTalk(ANNA, werf, new TalkForm("CALL", today().minusDays(3), "Over de hal"));
        Talk last = bonds.addTalk(BRAM, werf, new TalkForm("VISIT", today().minusDays(1), null));
        bonds.addTalk(ANNA, werf, new TalkForm("CALL", today().minusDays(2), null));

        assertThat(bonds.talks(ANNA, werf)).hasSize(3).first().isEqualTo(last);
        assertThat(last.channel()).isEqualTo(Channel.VISIT);
        assertThat(bonds.lastTalks(ANNA, List.of(werf))).containsEntry(werf, last).hasSize(1);
        assertThat(bonds.lastTalks(ANNA, List.of())).isEmpty();
    }

    @Test
    void a_talk_is_not_of_tomorrow_and_says_nothing_that_may_not_be_said() {
        assertThat(
                        refused(() ->
                                bonds.addTalk(
                                        ANNA,
                                        werf,
                                        new TalkForm("CALL", today().plusDays(1), null))))
                .containsExactly("heldOn");
        assertThat(
                        refused(() ->
                                bonds.addTalk(
                                        ANNA,
                                        werf,
                                        new TalkForm("CALL", null, "BSN is 111222333"))))
                .containsExactly("note");
        assertThat(refused(() -> bonds.addTalk(ANNA, werf, new TalkForm(null, null, null))))
                .containsExactly("channel");
    }

    @Test
    void a_promise_falls_due_to_who_made_it_and_is_settled_once() {
        Promise made = bonds.promise(ANNA, werf, new PromiseForm("Bellen", today().plusDays(2)));
        assertThat(bonds.due(ANNA)).doesNotContain(made);
        clock.move(Duration.ofDays(2));

        assertThat(bonds.due(ANNA)).contains(made);
        assertThat(bonds.due(BRAM)).doesNotContain(made);
        assertThat(bonds.openPromises(BRAM)).contains(made);
        assertThat(made.isDue(today())).isTrue();
        assertThat(made.isLate(today())).isFalse();
        assertThat(made.isLate(today().plusDays(1))).isTrue();

        assertThat(bonds.settle(BRAM, werf, made.id(), Status.KEPT).status())
                .isEqualTo(Status.KEPT);
        assertThat(bonds.due(ANNA)).noneMatch(one -> one.id().equals(made.id()));
        assertThatThrownBy(() -> bonds.settle(ANNA, werf, made.id(), Status.WITHDRAWN))
                .isInstanceOf(StepRefusedException.class);
        assertThatThrownBy(() -> bonds.settle(ANNA, werf, UUID.randomUUID(), Status.KEPT))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void the_open_promises_come_first_as_they_fall_due() {
        Promise later = bonds.promise(ANNA, werf, new PromiseForm("Later", today().plusDays(9)));
        Promise done = bonds.promise(ANNA, werf, new PromiseForm("Gedaan", today()));
        Promise soon = bonds.promise(ANNA, werf, new PromiseForm("Gauw", today().plusDays(1)));
        Promise kept = bonds.settle(ANNA, werf, done.id(), Status.KEPT);

        assertThat(bonds.promises(ANNA, werf)).containsExactly(soon, later, kept);
    }

    @Test
    void a_promise_has_a_day_that_is_still_to_come() {
        assertThat(
                        refused(() ->
                                bonds.promise(
                                        ANNA,
                                        werf,
                                        new PromiseForm("Bellen", today().minusDays(1)))))
                .containsExactly("dueOn");
        assertThat(refused(() -> bonds.promise(ANNA, werf, new PromiseForm(" ", null))))
                .containsExactlyInAnyOrder("what", "dueOn");
    }

    @Test
    void nobody_but_an_accountmanager_looks_in() {
        for (Actor other :
                List.of(TestActors.staff(Role.COACH, "flevoland"), TestActors.employer(werf))) {
            for (ThrowingCallable look :
                    List.<ThrowingCallable>of(
                            () -> bonds.contacts(other, werf),
                            () -> bonds.talks(other, werf),
                            () -> bonds.promises(other, werf),
                            () -> bonds.due(other),
                            () -> bonds.addTalk(other, werf, new TalkForm("CALL", null, null)))) {
                assertThatThrownBy(look).isInstanceOf(NotYoursException.class);
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<String> refused(ThrowingCallable deed) {
        RefusedException refused =
                org.assertj.core.api.Assertions.catchThrowableOfType(RefusedException.class, deed);
        return refused.refusals().stream().map(Refusal::field).distinct().toList();
    }
}
