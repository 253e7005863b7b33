package nl.werkbrug.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.followup.Contact;
import nl.werkbrug.followup.ContactState;
import nl.werkbrug.followup.FollowUp;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.followup.Why;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.OrientationOutcome;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.UUID;

@MicronautTest(transactional = false)
class ColleaguesTest extends StoreTest {
    private static final Actor DESK = TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland");

    @Inject Colleagues colleagues;
    @Inject Journeys journeys;
    @Inject Trajectories trajectories;
    @Inject Candidates candidates;
    @Inject FollowUps followUps;

    private EmployerId yard = EmployerId.create();
    private TrajectoryId anna = new TrajectoryId(UUID.randomUUID());

    @BeforeEach
    void somebody_tries_work() {
        yard = journeys.employer("Werf");
        anna = journeys.orienting("Anna", 10, yard);
    }

    @Test
    void an_employer_sees_by_first_name_who_is_there_now() {
        journeys.meeting("Bo", 5, yard);
        journeys.working("Cas", 50, journeys.employer("Bakker"));

        assertThat(colleagues.at(mentor(), yard))
                .extracting(Colleague::name)
                .containsExactly("Anna");
        assertThat(colleagues.at(TestActors.employer(EmployerId.create()), yard)).isEmpty();
        assertThat(colleagues.at(TestActors.staff(Role.ACCOUNT_MANAGER, "twente"), yard)).isEmpty();
        assertThat(colleagues.at(DESK, yard)).extracting(Colleague::id).containsExactly(anna);
    }

    @Test
    void nothing_is_told_after_it_ended() {
        journeys.then(anna, Journeys.ended(journeys.ago(1), OrientationOutcome.PROCEED));

        assertThat(colleagues.at(mentor(), yard)).isEmpty();
        assertThatThrownBy(() -> tell(UUID.randomUUID(), Signal.GREEN, null))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void who_shares_no_name_is_there_without_one() {
        var who = trajectories.stored(anna).orElseThrow().candidate();
        candidates.decide(
                who,
                Purpose.SHARE_WITH_EMPLOYER,
                false,
                new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH));

        assertThat(colleagues.at(mentor(), yard))
                .extracting(Colleague::name)
                .containsExactly((String) null);
    }

    @Test
    void what_a_mentor_tells_comes_to_the_coach_once_and_settles_nothing() {
        var planned = contacts(ContactState.PLANNED, Why.RHYTHM);
        UUID once = UUID.randomUUID();
        tell(once, Signal.RED, "Komt vaak te laat op het werk");
        tell(once, Signal.RED, "Komt vaak te laat op het werk");

        assertThat(followUps.of(DESK, anna))
                .extracting(FollowUp::note)
                .containsExactly("Komt vaak te laat op het werk");
        assertThat(contacts(ContactState.PLANNED, Why.RED)).isEqualTo(1);
        assertThat(contacts(ContactState.PLANNED, Why.ANSWERED)).isEqualTo(1);
        assertThat(contacts(ContactState.PLANNED, Why.RHYTHM)).isEqualTo(planned);
        assertThat(contacts(ContactState.HELD, Why.RHYTHM)).isZero();
        Colleague told = colleagues.find(mentor(), anna).orElseThrow();
        assertThat(told.signals().has(Signal.RED)).isTrue();
    }

    @Test
    void a_note_that_may_not_be_kept_is_refused_and_nothing_is_stored() {
        assertThatThrownBy(() -> tell(UUID.randomUUID(), Signal.GREEN, "BSN 111222333"))
                .isInstanceOf(RefusedException.class);

        assertThat(followUps.of(DESK, anna)).isEmpty();
        assertThat(followUps.signalsOf(java.util.List.of(anna))).isEmpty();
    }

    @Test
    void another_employer_cannot_tell_anything() {
        var other = TestActors.employer(journeys.employer("Bakker"));

        assertThat(colleagues.find(other, anna)).isEmpty();
        assertThatThrownBy(
                        () -> colleagues.tell(other, anna, UUID.randomUUID(), Signal.GREEN, null))
                .isInstanceOf(NotYoursException.class);
    }

    private void tell(UUID id, Signal signal, @Nullable String note) {
        colleagues.tell(mentor(), anna, id, signal, note);
    }

    private Actor mentor() {
        return TestActors.employer(yard);
    }

    private long contacts(ContactState state, Why why) {
        return followUps.contacts(DESK, anna).stream()
                .filter((Contact one) -> one.state() == state && one.why() == why)
                .count();
    }
}
