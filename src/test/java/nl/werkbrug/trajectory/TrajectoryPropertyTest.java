package nl.werkbrug.trajectory;

import static nl.werkbrug.trajectory.PhaseName.DURABLE;
import static nl.werkbrug.trajectory.PhaseName.ENDED;
import static nl.werkbrug.trajectory.PhaseName.INTAKE;
import static nl.werkbrug.trajectory.PhaseName.INTRODUCTION;
import static nl.werkbrug.trajectory.PhaseName.ORIENTATION;
import static nl.werkbrug.trajectory.PhaseName.PAUSED;
import static nl.werkbrug.trajectory.PhaseName.PLACEMENT;
import static nl.werkbrug.trajectory.PhaseName.PLAN;
import static nl.werkbrug.trajectory.PhaseName.PREPARATION;
import static nl.werkbrug.trajectory.PhaseName.WORK_EXPERIENCE;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import nl.werkbrug.need.NeedId;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whatever people write down in whatever order, a trajectory stands where the law lets it. */
class TrajectoryPropertyTest {
    private static final List<NeedId> NEEDS =
            List.of(new NeedId(new UUID(2, 1)), new NeedId(new UUID(2, 2)));

    /** From where to where one event may lead; read from domain.md, not from the code. */
    private static final Map<PhaseName, Set<PhaseName>> NEXT = new EnumMap<>(PhaseName.class);

    static {
        NEXT.put(INTAKE, EnumSet.of(PLAN));
        NEXT.put(PLAN, EnumSet.of(PREPARATION, INTRODUCTION));
        NEXT.put(PREPARATION, EnumSet.of(INTRODUCTION));
        NEXT.put(INTRODUCTION, EnumSet.of(PREPARATION, ORIENTATION, WORK_EXPERIENCE, PLACEMENT));
        NEXT.put(ORIENTATION, EnumSet.of(INTRODUCTION, WORK_EXPERIENCE, PLACEMENT));
        NEXT.put(WORK_EXPERIENCE, EnumSet.of(INTRODUCTION, PLACEMENT));
        NEXT.put(PLACEMENT, EnumSet.of(INTRODUCTION, DURABLE));
        NEXT.put(DURABLE, EnumSet.of(INTRODUCTION, PLACEMENT));
        NEXT.put(PAUSED, EnumSet.complementOf(EnumSet.of(ENDED)));
        NEXT.put(ENDED, EnumSet.of(INTAKE));
    }

    @Property(tries = 2000)
    void never_stands_where_it_may_not(@ForAll long seed) {
        var way = Way.of();
        var events = new RandomEvents(seed, List.of(Way.YARD, Way.BAKERY), NEEDS);
        for (int i = 0; i < 60; i++) {
            TrajectoryEvent event = events.next(way.trajectory().entries().size());
            Course before = way.trajectory().course(event.date());
            if (way.take(event) instanceof Verdict.Accepted(Course after)
                    && !(event instanceof Corrected)) {
                assertThat(mayFollow(before.name(), after.name()))
                        .as("%s: %s to %s", event, before.name(), after.name())
                        .isTrue();
            }
            isSound(way.course());
        }
    }

    @Property(tries = 500)
    void the_same_events_always_add_up_to_the_same(@ForAll long seed) {
        Trajectory trajectory = walked(seed).trajectory();
        var again = Way.of();
        trajectory.entries().forEach(entry -> again.then(entry.event()));

        assertThat(again.trajectory().course()).isEqualTo(trajectory.course());
        assertThat(restored(trajectory).course()).isEqualTo(trajectory.course());
    }

    @Property(tries = 500)
    void a_correction_is_as_if_it_had_been_written_right(@ForAll long seed) {
        Trajectory trajectory = walked(seed).trajectory();
        var right = Way.of();
        trajectory.effective().forEach(entry -> right.then(entry.event()));

        assertThat(right.phase()).isEqualTo(trajectory.course().name());
        assertThat(right.course().placesTaken()).isEqualTo(trajectory.course().placesTaken());
        assertThat(right.course().stays())
                .extracting(Stay::firstDay)
                .isEqualTo(trajectory.course().stays().stream().map(Stay::firstDay).toList());
    }

    @Property(tries = 500)
    void what_was_refused_left_nothing_behind(@ForAll long seed) {
        var way = walked(seed);
        var events = new RandomEvents(seed + 1, List.of(Way.YARD), NEEDS);
        for (int i = 0; i < 20; i++) {
            Trajectory before = way.trajectory();
            if (way.take(events.next(before.entries().size()))
                    instanceof Verdict.Refused(var why)) {
                assertThat(way.trajectory()).isEqualTo(before);
                assertThat(why.message()).startsWith("trajectory.refused.");
            }
        }
    }

    private static Way walked(long seed) {
        var way = Way.of();
        var events = new RandomEvents(seed, List.of(Way.YARD, Way.BAKERY), NEEDS);
        for (int i = 0; i < 60; i++) {
            way.take(events.next(way.trajectory().entries().size()));
        }
        return way;
    }

    /** Through the store's eyes: facts and words apart and together again. */
    private static Trajectory restored(Trajectory trajectory) {
        var entries =
                trajectory.entries().stream()
                        .map(entry ->
                                new Entry(
                                        entry.number(),
                                        restored(entry.event()),
                                        entry.recordedAt(),
                                        entry.recordedBy()))
                        .toList();
        return new Trajectory(
                trajectory.id(),
                trajectory.version(),
                trajectory.candidate(),
                trajectory.region(),
                trajectory.openedOn(),
                entries);
    }

    private static TrajectoryEvent restored(TrajectoryEvent event) {
        var written = new EventWriter(event);
        return EventReader.restore(EventShape.nameOf(event), written.facts(), written.words());
    }

    private static boolean mayFollow(PhaseName before, PhaseName after) {
        return before == after
                || after == ENDED
                || after == PAUSED && before != ENDED
                || NEXT.getOrDefault(before, Set.of()).contains(after);
    }

    /** Nobody is at two employers at once, and nothing ended runs on. */
    private static void isSound(Course course) {
        assertThat(course.past())
                .filteredOn(stay -> !(stay instanceof Placement))
                .allMatch(stay -> !stay.isRunning());
        course.placement()
                .ifPresent(placement ->
                        assertThat(placement.contracts())
                                .isSortedAccordingTo(Comparator.comparing(Contract::firstDay)));
        assertThat(course.name() == DURABLE)
                .isEqualTo(
                        !(course.phase() instanceof Phase.OnHold)
                                && course.placement().filter(Placement::isDurable).isPresent());
    }
}
