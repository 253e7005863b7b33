package nl.werkbrug.followup;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.trajectory.EndReason;
import nl.werkbrug.trajectory.Ended;
import nl.werkbrug.trajectory.OrientationExtended;
import nl.werkbrug.trajectory.Paused;
import nl.werkbrug.trajectory.Resumed;
import nl.werkbrug.trajectory.RetentionChecked;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Words;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class WantedContactsTest {
    private static final LocalDate MONDAY = Walk.START;
    private static final Words WORDS = new Words("Zo ging het");

    private final Walk walk = new Walk().atIntroductions();

    @Test
    void an_orientation_is_followed_from_its_second_day() {
        walk.happens(walk.orientation(MONDAY.plusWeeks(8)));

        assertThat(day(Why.RHYTHM)).isEqualTo(MONDAY.plusDays(1));
        assertThat(day(Why.LAST_DAY)).isEqualTo(MONDAY.plusWeeks(7));
    }

    @Test
    void a_talk_a_little_early_is_the_planned_one() {
        walk.happens(walk.orientation(MONDAY.plusWeeks(8)));

        walk.days(5).talk(Signal.GREEN, Signal.GREEN);

        assertThat(day(Why.RHYTHM)).isEqualTo(MONDAY.plusWeeks(1));
        walk.days(1).talk(Signal.GREEN, Signal.GREEN);
        assertThat(day(Why.RHYTHM)).isEqualTo(MONDAY.plusWeeks(3));
    }

    @Test
    void red_is_spoken_about_within_three_working_days_and_orange_within_seven() {
        walk.happens(walk.placed(null)).days(4);

        walk.talk(Signal.GREEN, Signal.ORANGE);
        assertThat(day(Why.ORANGE)).isEqualTo(MONDAY.plusDays(15));

        walk.hears(Side.CANDIDATE, Signal.RED);
        assertThat(day(Why.RED)).isEqualTo(MONDAY.plusDays(9));
        assertThat(walk.open(Why.ORANGE)).isEmpty();
    }

    @Test
    void red_of_the_same_day_as_a_talk_is_spoken_about_again() {
        walk.happens(walk.placed(null)).hears(Side.EMPLOYER, Signal.RED);

        walk.talk(Signal.RED, Signal.RED);

        assertThat(walk.open(Why.RED)).hasSize(1);
        walk.days(1).talk(Signal.GREEN, Signal.GREEN);
        assertThat(walk.open(Why.RED)).isEmpty();
    }

    @Test
    void red_that_waits_too_long_is_told_to_the_coordinator_until_it_is_handled() {
        walk.happens(walk.placed(null)).talk(Signal.RED, Signal.GREEN);
        Contact red = walk.open(Why.RED).getFirst();

        assertThat(red.isEscalated(MONDAY.plusDays(3))).isFalse();
        assertThat(red.isEscalated(MONDAY.plusDays(4))).isTrue();
        Contact moved = red.moved(MONDAY.plusDays(20));
        assertThat(moved.isEscalated(MONDAY.plusDays(4))).isTrue();
        assertThat(moved.held(null).isEscalated(MONDAY.plusDays(4))).isFalse();
    }

    @Test
    void an_extension_moves_what_asks_about_the_end() {
        walk.happens(walk.orientation(MONDAY.plusWeeks(4)));
        Contact before = walk.open(Why.LAST_DAY).getFirst();

        walk.happens(new OrientationExtended(MONDAY, MONDAY.plusWeeks(10), WORDS));

        assertThat(walk.open(Why.LAST_DAY))
                .singleElement()
                .extracting(Contact::id)
                .isEqualTo(before.id());
        assertThat(day(Why.LAST_DAY)).isEqualTo(MONDAY.plusWeeks(9));
    }

    @Test
    void a_pause_puts_off_and_resuming_plans_anew() {
        walk.happens(walk.orientation(MONDAY.plusWeeks(8)));
        var planned = walk.open().size();

        walk.happens(new Paused(MONDAY, WORDS));
        assertThat(walk.open()).hasSize(planned).allMatch(one -> !one.isPlanned());

        walk.days(21).happens(new Resumed(walk.today(), null));
        assertThat(walk.open()).hasSize(planned).allMatch(Contact::isPlanned);
        assertThat(day(Why.RHYTHM)).isEqualTo(MONDAY.plusDays(22));
    }

    @Test
    void after_the_check_of_week_52_the_coach_is_asked_to_end() {
        walk.happens(walk.placed(null));
        assertThat(day(Why.RETENTION)).isEqualTo(MONDAY.plusWeeks(26));

        walk.days(26 * 7).happens(check());
        assertThat(day(Why.RETENTION)).isEqualTo(MONDAY.plusWeeks(52));

        walk.days(26 * 7).happens(check());
        assertThat(walk.open()).extracting(Contact::why).containsExactly(Why.GOAL);

        walk.happens(new Ended(walk.today(), EndReason.GOAL_REACHED, null));
        assertThat(walk.open()).isEmpty();
    }

    @Test
    void a_contract_that_ended_asks_for_contact_until_it_is_held() {
        walk.happens(walk.placed(MONDAY.plusDays(30))).days(30);
        walk.happens(new nl.werkbrug.trajectory.ContractEnded(walk.today()));
        assertThat(day(Why.AFTER_END)).isEqualTo(MONDAY.plusDays(32));

        walk.days(40).reconcile();
        assertThat(walk.course().stay()).isEmpty();
        assertThat(walk.open()).extracting(Contact::why).containsExactly(Why.AFTER_END);

        walk.talk(Signal.GREEN, Signal.NOT_SPOKEN);
        assertThat(walk.open()).isEmpty();
    }

    @Test
    void what_was_cancelled_in_words_is_not_planned_again() {
        walk.happens(walk.orientation(MONDAY.plusWeeks(8)));
        Contact first = walk.open(Why.RHYTHM).getFirst();

        walk.change(first, first.cancelled(Cancellation.BY_HAND, "Spreekt haar morgen toch"));

        assertThat(day(Why.RHYTHM)).isEqualTo(MONDAY.plusWeeks(1));
    }

    private RetentionChecked check() {
        return new RetentionChecked(walk.today(), true, 32, Signal.GREEN, Signal.GREEN);
    }

    private LocalDate day(Why why) {
        return walk.open(why).getFirst().plannedOn();
    }
}
