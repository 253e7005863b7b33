package nl.werkbrug.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.followup.Side;
import nl.werkbrug.trajectory.EndReason;
import nl.werkbrug.trajectory.Ended;
import nl.werkbrug.trajectory.Paused;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

@MicronautTest(transactional = false)
class BoardsTest extends StoreTest {
    private static final Actor DESK = TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland");
    private static final Actor COORDINATOR = TestActors.staff(Role.COORDINATOR, "flevoland");
    private static final Actor COACH = TestActors.staff(Role.COACH, "flevoland");

    @Inject Boards boards;
    @Inject Journeys journeys;
    @Inject Trajectories trajectories;
    @Inject FollowUps followUps;

    private EmployerId yard = EmployerId.create();
    private TrajectoryId coached = new TrajectoryId(new java.util.UUID(0, 0));
    private TrajectoryId worried = coached;

    @BeforeAll
    void people_in_every_kind_of_column() {
        yard = journeys.employer("Werf");
        EmployerId bakery = journeys.employer("Bakker");
        coached = journeys.meeting(journeys.person("Anna", "flevoland", COACH.id()), 30, yard);
        journeys.meeting("Bo", 10, yard);
        journeys.meeting("Cas", 50, bakery);
        worried = journeys.orienting("Dien", 20, yard);
        journeys.working("Evi", 40, bakery);
        journeys.start("Fay");
        journeys.start(journeys.person("Gijs", "twente", null));
        journeys.then(journeys.start("Hans"), ended(10));
        journeys.then(journeys.start("Ineke"), ended(Boards.ENDED_DAYS + 1));
        journeys.then(
                journeys.start("Jan"), new Paused(journeys.ago(5), Journeys.words("Vakantie")));
        followUps.hear(
                TestActors.INSTALLATION,
                trajectories.stored(worried).orElseThrow(),
                Side.EMPLOYER,
                Signal.RED);
    }

    private Ended ended(int days) {
        return new Ended(journeys.ago(days), EndReason.OWN_WISH, null);
    }

    @Test
    void counts_are_what_the_trajectories_say() {
        Board board = board(DESK, BoardFilter.NONE);

        for (Column column : board.columns()) {
            var ids = column.tickets().stream().map(Ticket::id).toList();
            assertThat(trajectories.stored(ids))
                    .hasSize(ids.size())
                    .allSatisfy(trajectory -> {
                        var course = trajectory.course(journeys.today());
                        assertThat(course.name()).isEqualTo(column.phase());
                    });
        }
        assertThat(board.open()).isEqualTo(trajectories.open(DESK).size()).isEqualTo(7);
        assertThat(board.column(PhaseName.ENDED).tickets()).hasSize(1);
        assertThat(board.column(PhaseName.PREPARATION).waiting()).isEqualTo(new Waiting(0, 0, 0));
    }

    @Test
    void who_is_in_a_phase_longest_comes_first() {
        Column meeting = board(DESK, BoardFilter.NONE).column(PhaseName.INTRODUCTION);

        assertThat(meeting.tickets()).extracting(Ticket::days).containsExactly(50L, 30L, 10L);
        assertThat(meeting.waiting()).isEqualTo(new Waiting(3, 30, 50));
    }

    @Test
    void a_coach_sees_the_own_people_and_a_desk_its_regions() {
        assertThat(tickets(board(COACH, BoardFilter.NONE))).containsExactly(coached);
        assertThat(tickets(board(TestActors.staff(Role.COACH, "twente"), BoardFilter.NONE)))
                .isEmpty();
        assertThat(board(TestActors.staff(Role.COORDINATOR, "twente"), BoardFilter.NONE).open())
                .isEqualTo(1);
        var left = new Actor(COACH.id(), "Weg", Set.of(Role.COACH), twente(), null, null);
        assertThat(tickets(board(left, BoardFilter.NONE))).isEmpty();
        assertThat(tickets(board(TestActors.employer(yard), BoardFilter.NONE))).isEmpty();
    }

    private static Set<Region> twente() {
        return Set.of(Region.of("twente"));
    }

    @Test
    void each_filter_keeps_what_it_says() {
        assertThat(tickets(by(COACH.id(), null, null))).containsExactly(coached);
        assertThat(tickets(by(null, yard, null))).containsExactly(worried);
        assertThat(tickets(by(null, null, Risk.RED))).containsExactly(worried);
        assertThat(tickets(by(null, null, Risk.ORANGE))).isEmpty();
        assertThat(tickets(by(COACH.id(), yard, null))).isEmpty();
        Board filtered = by(null, yard, null);
        assertThat(filtered.choices()).isEqualTo(board(DESK, BoardFilter.NONE).choices());
    }

    @Test
    void small_groups_are_told_to_the_coordinator_only() {
        assertThat(meeting(DESK).waiting().count()).isEqualTo(3);
        assertThat(meeting(DESK).coaches()).allMatch(group -> group.waiting() == null);
        assertThat(meeting(COORDINATOR).coaches())
                .extracting(group -> group.waiting() == null ? 0 : group.waiting().count())
                .containsExactly(2, 1);
    }

    private PhaseWait meeting(Actor reader) {
        return boards.waits(reader, BoardFilter.NONE, journeys.today()).stream()
                .filter(wait -> wait.phase() == PhaseName.INTRODUCTION)
                .findFirst()
                .orElseThrow();
    }

    private Board by(
            @Nullable AccountId coach, @Nullable EmployerId employer, @Nullable Risk risk) {
        return board(DESK, new BoardFilter(coach, null, employer, null, risk));
    }

    private Board board(Actor reader, BoardFilter filter) {
        return boards.of(reader, filter, journeys.today());
    }

    private static List<TrajectoryId> tickets(Board board) {
        return board.columns().stream()
                .flatMap(column -> column.tickets().stream())
                .map(Ticket::id)
                .toList();
    }
}
