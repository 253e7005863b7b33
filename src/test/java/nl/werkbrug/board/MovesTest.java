package nl.werkbrug.board;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.EndReason;
import nl.werkbrug.trajectory.Ended;
import nl.werkbrug.trajectory.Entry;
import nl.werkbrug.trajectory.OrientationOutcome;
import nl.werkbrug.trajectory.Paused;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.PreparationKind;
import nl.werkbrug.trajectory.PreparationStarted;
import nl.werkbrug.trajectory.ProceedWithdrawn;
import nl.werkbrug.trajectory.Reopened;
import nl.werkbrug.trajectory.Resumed;
import nl.werkbrug.trajectory.RetentionChecked;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.Verdict;
import nl.werkbrug.trajectory.WorkExperienceEnded;
import nl.werkbrug.trajectory.WorkExperienceKind;
import nl.werkbrug.trajectory.WorkExperienceOutcome;
import nl.werkbrug.trajectory.WorkExperienceStarted;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The board offers a move exactly when there is an event that makes it. */
class MovesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final EmployerId YARD = new EmployerId(new UUID(1, 1));

    static Stream<Trajectory> everywhere() {
        Trajectory meeting = of(Journeys.plan(START), Journeys.met(day(7), YARD));
        Trajectory orienting = then(meeting, Journeys.orientation(day(14), YARD));
        Trajectory proceeds = then(orienting, Journeys.ended(day(60), OrientationOutcome.PROCEED));
        Trajectory learning = then(meeting, learning(day(14)));
        Trajectory learned = then(learning, learned(day(90), WorkExperienceOutcome.PROCEED));
        Trajectory working = then(meeting, Journeys.placed(day(14), YARD));
        return Stream.of(
                of(),
                of(Journeys.plan(START)),
                of(Journeys.plan(START), prepared(day(3))),
                meeting,
                orienting,
                proceeds,
                learning,
                learned,
                working,
                then(working, checked(day(14 + 26 * 7))),
                then(orienting, new Paused(day(20), Journeys.words("Rust"))),
                then(working, new Paused(day(20), Journeys.words("Rust"))),
                then(meeting, new Ended(day(20), EndReason.MOVED, null)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_move_is_possible_when_an_event_leads_there(Trajectory trajectory) {
        for (LocalDate today : List.of(day(100), day(14 + 26 * 7))) {
            Course course = trajectory.course(today);
            if (course.last() != null && course.last().isAfter(today)) {
                continue;
            }
            var possible = EnumSet.noneOf(PhaseName.class);
            for (Move move : new Moves(course, today).all()) {
                if (move instanceof Move.Possible) {
                    possible.add(move.to());
                }
            }
            assertThat(possible)
                    .as(course.name() + " on " + today)
                    .isEqualTo(led(trajectory, today));
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void every_event_that_is_offered_leads_to_its_column(Trajectory trajectory) {
        LocalDate today = day(14 + 26 * 7);
        for (Move move : new Moves(trajectory.course(today), today).all()) {
            if (move instanceof Move.Possible(PhaseName to, var events)) {
                assertThat(events)
                        .allSatisfy(event ->
                                assertThat(
                                                samples(today)
                                                        .filter(event::isInstance)
                                                        .map(sample -> leads(trajectory, sample)))
                                        .contains(to));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void what_is_not_possible_says_why(Trajectory trajectory) {
        LocalDate today = day(100);
        for (Move move : new Moves(trajectory.course(today), today).all()) {
            if (move instanceof Move.Refused(var _, var reason)) {
                assertThat(nl.werkbrug.web.Texts.DUTCH.of(reason)).isNotBlank();
            }
        }
    }

    /** A card may be dragged wherever its trajectory may go. */
    @ParameterizedTest
    @MethodSource("everywhere")
    void a_column_opens_at_least_what_a_trajectory_can(Trajectory trajectory) {
        Course course = trajectory.course(day(14 + 26 * 7));

        assertThat(Moves.reachableFrom(course.name()))
                .containsAll(led(trajectory, day(14 + 26 * 7)));
    }

    /** Where any event of today leads. */
    private static Set<PhaseName> led(Trajectory trajectory, LocalDate today) {
        var phases = EnumSet.noneOf(PhaseName.class);
        samples(today).forEach(event -> phases.add(leads(trajectory, event)));
        phases.remove(trajectory.course(today).name());
        return phases;
    }

    /** Where it stays when the event is refused. */
    private static PhaseName leads(Trajectory trajectory, TrajectoryEvent event) {
        return switch (trajectory.judge(event)) {
            case Verdict.Accepted(Course after) -> after.name();
            case Verdict.Refused _ -> trajectory.course(event.date()).name();
        };
    }

    private static Stream<TrajectoryEvent> samples(LocalDate today) {
        return Stream.concat(
                Arrays.stream(OrientationOutcome.values())
                        .map(outcome -> Journeys.ended(today, outcome)),
                Stream.of(
                        Journeys.plan(today),
                        prepared(today),
                        Journeys.met(today, YARD),
                        Journeys.orientation(today, YARD),
                        learning(today),
                        learned(today, WorkExperienceOutcome.PROCEED),
                        learned(today, WorkExperienceOutcome.FINISHED),
                        new ProceedWithdrawn(today, Journeys.words("Toch niet")),
                        Journeys.placed(today, YARD),
                        checked(today),
                        Journeys.dropped(today, null),
                        new Paused(today, Journeys.words("Rust")),
                        new Resumed(today, null),
                        new Ended(today, EndReason.OWN_WISH, null),
                        new Reopened(today, Journeys.words("Terug"))));
    }

    private static PreparationStarted prepared(LocalDate day) {
        return new PreparationStarted(day, PreparationKind.LANGUAGE);
    }

    private static WorkExperienceStarted learning(LocalDate day) {
        return new WorkExperienceStarted(
                day, YARD, null, WorkExperienceKind.BBL, null, true, day, day.plusWeeks(40), 32);
    }

    private static WorkExperienceEnded learned(LocalDate day, WorkExperienceOutcome outcome) {
        return new WorkExperienceEnded(day, outcome, null, List.of());
    }

    private static RetentionChecked checked(LocalDate day) {
        return new RetentionChecked(day, true, 32, null, null);
    }

    private static LocalDate day(int days) {
        return START.plusDays(days);
    }

    private static Trajectory of(TrajectoryEvent... events) {
        return then(
                new Trajectory(
                        new TrajectoryId(new UUID(2, 1)),
                        0,
                        CandidateId.create(),
                        Region.of("flevoland"),
                        START,
                        List.of()),
                events);
    }

    private static Trajectory then(Trajectory before, TrajectoryEvent... events) {
        var entries = new ArrayList<>(before.entries());
        for (TrajectoryEvent event : events) {
            entries.add(new Entry(entries.size() + 1, event, Instant.EPOCH, "Test"));
        }
        return new Trajectory(
                before.id(),
                before.version(),
                before.candidate(),
                before.region(),
                before.openedOn(),
                entries);
    }
}
