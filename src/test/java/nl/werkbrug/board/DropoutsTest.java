package nl.werkbrug.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.privacy.Erasures;
import nl.werkbrug.trajectory.Corrected;
import nl.werkbrug.trajectory.DropoutGround;
import nl.werkbrug.trajectory.Initiative;
import nl.werkbrug.trajectory.OrientationOutcome;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

@MicronautTest(transactional = false)
class DropoutsTest extends StoreTest {
    private static final Actor DESK = TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland");

    @Inject Dropouts dropouts;
    @Inject Journeys journeys;
    @Inject Trajectories trajectories;
    @Inject Erasures erasures;

    private EmployerId yard = EmployerId.create();

    @BeforeEach
    void an_employer() {
        yard = journeys.employer("Werf");
    }

    @Test
    void of_four_people_nothing_is_told() {
        start(3);
        TrajectoryId twice = droppedOut("Anna", null);
        journeys.then(twice, Journeys.placed(journeys.ago(2), yard));

        assertThat(dropouts.at(DESK, yard)).isEmpty();
        start(1);
        assertThat(dropouts.at(DESK, yard)).isPresent();
    }

    @Test
    void no_match_is_no_dropout_and_other_employers_do_not_count() {
        start(4);
        journeys.then(
                journeys.orienting("Bo", 40, yard),
                Journeys.ended(journeys.ago(30), OrientationOutcome.NO_MATCH));
        EmployerId bakery = journeys.employer("Bakker");
        TrajectoryId elsewhere = droppedOut("Cas", null);
        journeys.then(
                elsewhere,
                Journeys.met(journeys.ago(8), bakery),
                Journeys.placed(journeys.ago(8), bakery),
                Journeys.dropped(journeys.ago(2), null));

        DropoutPattern pattern = pattern();
        assertThat(pattern.started()).isEqualTo(6);
        assertThat(pattern.droppedOut()).isEqualTo(1);
        assertThat(pattern.grounds()).isEqualTo(Map.of(DropoutGround.TRAVEL, 1L));
    }

    @Test
    void what_broke_off_counts_and_what_was_corrected_does_not() {
        start(3);
        TrajectoryId off =
                journeys.then(
                        journeys.orienting("Bo", 40, yard),
                        Journeys.ended(journeys.ago(30), OrientationOutcome.BROKEN_OFF));
        droppedOut("Cas", null);
        assertThat(pattern().droppedOut()).isEqualTo(2);
        assertThat(pattern().initiatives())
                .isEqualTo(Map.of(Initiative.EMPLOYER, 1L, Initiative.CANDIDATE, 1L));

        int number = trajectories.stored(off).orElseThrow().entries().size();
        journeys.then(
                off,
                new Corrected(
                        journeys.ago(29),
                        number,
                        Journeys.words("Verkeerd gekozen"),
                        Journeys.ended(journeys.ago(30), OrientationOutcome.NO_MATCH)));
        assertThat(pattern().droppedOut()).isEqualTo(1);
        assertThat(pattern().started()).isEqualTo(5);
    }

    @Test
    void a_start_that_was_corrected_to_this_employer_counts_here() {
        start(4);
        TrajectoryId wrong = journeys.working("Bo", 20, journeys.employer("Bakker"));
        journeys.then(
                wrong,
                new Corrected(
                        journeys.today(),
                        3,
                        Journeys.words("Ander bedrijf"),
                        Journeys.placed(journeys.ago(20), yard)));

        assertThat(pattern().started()).isEqualTo(5);
    }

    @Test
    void what_would_have_helped_is_told_without_a_name() {
        start(4);
        droppedOut("Samira", "Een fiets had Samira geholpen, en samiraatje ook");

        assertThat(pattern().wouldHaveHelped())
                .containsExactly("Een fiets had … geholpen, en samiraatje ook");
        var elsewhere = TestActors.staff(Role.ACCOUNT_MANAGER, "twente");
        assertThat(dropouts.at(elsewhere, yard).orElseThrow().wouldHaveHelped()).isEmpty();
        assertThat(dropouts.at(TestActors.employer(yard), yard)).isEmpty();
        assertThat(dropouts.at(TestActors.staff(Role.COACH, "flevoland"), yard)).isEmpty();
    }

    @Test
    void who_was_erased_is_counted_still() {
        start(4);
        TrajectoryId gone = droppedOut("Dien", "Een bus");
        erasures.erase(
                trajectories.stored(gone).orElseThrow().candidate(),
                new Handling(
                        TestActors.INSTALLATION, Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE));

        DropoutPattern pattern = pattern();
        assertThat(pattern.started()).isEqualTo(5);
        assertThat(pattern.droppedOut()).isEqualTo(1);
        assertThat(pattern.wouldHaveHelped()).isEmpty();
    }

    private DropoutPattern pattern() {
        return dropouts.at(DESK, yard).orElseThrow();
    }

    private void start(int people) {
        for (int i = 0; i < people; i++) {
            journeys.working("Evi", 30, yard);
        }
    }

    private TrajectoryId droppedOut(String name, @Nullable String wouldHaveHelped) {
        return journeys.then(
                journeys.working(name, 30, yard),
                Journeys.dropped(journeys.ago(10), wouldHaveHelped));
    }
}
