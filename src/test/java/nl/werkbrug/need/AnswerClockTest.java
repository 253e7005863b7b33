package nl.werkbrug.need;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.condition.Region;
import nl.werkbrug.need.AnswerClock.Hand;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

class AnswerClockTest {
    private static final AnswerClock FRIDAY_AT_FOUR = new AnswerClock(at("2026-11-20T16:00"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T16:01, EARLY",
        "2026-11-22T12:00, EARLY",
        "2026-11-23T11:59, EARLY",
        "2026-11-23T12:00, HALF",
        "2026-11-23T16:00, HALF",
        "2026-11-23T16:01, LATE"
    })
    void warns_from_half_time_on(String now, Hand hand) {
        assertThat(FRIDAY_AT_FOUR.at(at(now))).isEqualTo(hand);
    }

    @Test
    void tells_the_working_time_that_is_left() {
        assertThat(FRIDAY_AT_FOUR.left(at("2026-11-23T13:00"))).isEqualTo(Duration.ofHours(3));
        assertThat(FRIDAY_AT_FOUR.left(at("2026-11-23T18:00"))).isZero();
    }

    @Test
    void measures_the_working_time_of_an_answer() {
        assertThat(FRIDAY_AT_FOUR.took(at("2026-11-23T09:30"))).isEqualTo(Duration.ofMinutes(90));
        assertThat(FRIDAY_AT_FOUR.isInTime(at("2026-11-23T16:00"))).isTrue();
        assertThat(FRIDAY_AT_FOUR.isInTime(at("2026-11-23T16:01"))).isFalse();
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(Region.ZONE).toInstant();
    }
}
