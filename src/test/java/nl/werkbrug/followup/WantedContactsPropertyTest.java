package nl.werkbrug.followup;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Stay;

import java.util.List;

/** Whatever happens on the way and whatever is logged: nobody at work is lost sight of. */
class WantedContactsPropertyTest {
    private static final int EVENTS = 18;
    private static final Signal[] SIGNALS = Signal.values();

    @Property(tries = 400)
    void nobody_at_work_is_without_a_next_contact(
            @ForAll @Size(max = 60) List<@IntRange(max = 999_999) Integer> steps) {
        Walk walk = new Walk().atIntroductions();
        for (int step : steps) {
            var before = walk.contacts();
            take(walk, step);

            assertThat(isFollowed(walk))
                    .describedAs("%s %s", walk.course(), walk.contacts())
                    .isTrue();
            assertThat(walk.open().stream().map(one -> one.why() + " " + one.stay()))
                    .doesNotHaveDuplicates();
            nothing_is_lost(before, walk.contacts());
            red_is_never_left_alone(walk);
            whatever_rests_is_put_off(walk);
            nothing_changes_when_nothing_happened(walk);
        }
    }

    private static void take(Walk walk, int step) {
        int days = step / 100 % 100;
        walk.days(step % 7 == 0 ? days : days / 12);
        switch (step % 25) {
            case 18, 19 -> walk.talk(SIGNALS[days % 4], SIGNALS[step / 10_000 % 4]);
            case 20 -> walk.hears(Side.values()[days % 2], SIGNALS[step / 10_000 % 3]);
            case 21 -> cancel(walk, days);
            case 22 -> move(walk, days);
            case 23 -> talkOfAWeekAgo(walk, days);
            default -> walk.happens(walk.event(step % 25 % EVENTS, step / 100));
        }
    }

    /** A next contact; or, in words or by the pause, a reason why not. */
    private static boolean isFollowed(Walk walk) {
        Course course = walk.course();
        boolean atWork = course.isOpen() && course.stay().filter(Stay::isRunning).isPresent();
        return !atWork
                || !walk.open().isEmpty()
                || walk.contacts().stream().anyMatch(Contact::isCancelledByHand);
    }

    private static void nothing_is_lost(List<Contact> before, List<Contact> after) {
        assertThat(after.stream().map(Contact::id).collect(toSet()))
                .containsAll(before.stream().map(Contact::id).toList());
        assertThat(after).containsAll(before.stream().filter(one -> !one.isOpen()).toList());
        assertThat(after)
                .allMatch(one ->
                        one.state() == ContactState.CANCELLED == (one.cancelledFor() != null));
    }

    private static void red_is_never_left_alone(Walk walk) {
        boolean red = walk.course().isOpen() && walk.history().unanswered(Signal.RED).isPresent();
        assertThat(walk.open(Why.RED)).hasSize(red ? 1 : 0);
    }

    private static void whatever_rests_is_put_off(Walk walk) {
        boolean rests = walk.course().name() == PhaseName.PAUSED;
        assertThat(walk.open())
                .filteredOn(one -> !one.why().isSignal())
                .allMatch(one -> one.isPlanned() != rests);
    }

    private static void nothing_changes_when_nothing_happened(Walk walk) {
        var before = walk.contacts();
        assertThat(walk.reconcile().contacts()).isEqualTo(before);
    }

    private static void cancel(Walk walk, int which) {
        walk.open().stream()
                .filter(one -> !one.why().isSignal())
                .skip(which % 3)
                .findFirst()
                .ifPresent(
                        one -> walk.change(one, one.cancelled(Cancellation.BY_HAND, "Niet nodig")));
    }

    private static void move(Walk walk, int days) {
        walk.open().stream()
                .skip(days % 3)
                .findFirst()
                .ifPresent(one -> walk.change(one, one.moved(walk.today().plusDays(days))));
    }

    private static void talkOfAWeekAgo(Walk walk, int days) {
        walk.talk(walk.today().minusDays(7), SIGNALS[days % 4], Signal.GREEN, null);
    }
}
