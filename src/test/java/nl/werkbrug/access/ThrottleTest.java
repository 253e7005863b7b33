package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

class ThrottleTest {
    private static final List<String> ANNA = List.of("account anna", "address 1");

    private final AtomicLong now = new AtomicLong();
    private final Throttle throttle = new Throttle(new Passing(now));

    private record Passing(AtomicLong nanos) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void of_a_thousand_guesses_at_most_ten_get_through_in_any_minute() {
        var passed = new ArrayDeque<Integer>();
        int most = 0;
        for (int second = 0; second < 1000; second++) {
            if (isTried(ANNA)) {
                passed.add(second);
            }
            while (!passed.isEmpty() && passed.getFirst() <= second - 60) {
                passed.removeFirst();
            }
            most = Math.max(most, passed.size());
            now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        }

        assertThat(most).isBetween(5, 10);
    }

    @Test
    void of_a_thousand_guesses_at_once_five_get_through() {
        int passed = 0;
        for (int i = 0; i < 1000; i++) {
            passed += isTried(ANNA) ? 1 : 0;
        }

        assertThat(passed).isEqualTo(5);
    }

    @Test
    void a_right_guess_costs_nothing() {
        for (int i = 0; i < 100; i++) {
            throttle.begin(ANNA).giveBack();
        }

        assertThat(isTried(ANNA)).isTrue();
    }

    @Test
    void guesses_at_one_account_do_not_touch_another_nor_a_known_browser() {
        for (int i = 0; i < 10; i++) {
            isTried(ANNA);
        }

        assertThat(isTried(List.of("account anna", "address 2"))).isFalse();
        assertThat(isTried(List.of("account piet", "address 2"))).isTrue();
        assertThat(isTried(List.of("device of anna"))).isTrue();
    }

    @Test
    void says_when_to_come_back() {
        for (int i = 0; i < 5; i++) {
            isTried(ANNA);
        }

        assertThatThrownBy(() -> throttle.begin(ANNA))
                .isInstanceOfSatisfying(
                        TooManyTriesException.class,
                        fast -> assertThat(fast.seconds()).isBetween(1L, 12L));
        now.addAndGet(TimeUnit.SECONDS.toNanos(12));
        assertThat(isTried(ANNA)).isTrue();
    }

    private boolean isTried(List<String> keys) {
        try {
            throttle.begin(keys);
            return true;
        } catch (TooManyTriesException _) {
            return false;
        }
    }
}
