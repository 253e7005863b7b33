package nl.werkbrug.need;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.condition.Region;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class WorkingHoursTest {
    private static final Duration DAY = Duration.ofHours(8);

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "2026-11-20T16:00, 2026-11-23T16:00", // a Friday
        "2026-11-23T10:15, 2026-11-24T10:15",
        "2026-11-23T09:00, 2026-11-23T17:00", // a whole day ends at closing time
        "2026-11-23T07:00, 2026-11-23T17:00",
        "2026-11-23T17:00, 2026-11-24T17:00",
        "2026-11-21T12:00, 2026-11-23T17:00", // a Saturday
        "2026-12-24T16:00, 2026-12-28T16:00", // Christmas, then a weekend
        "2026-12-31T12:00, 2027-01-04T12:00", // New Year's Day is a Friday
        "2026-03-27T16:00, 2026-03-30T16:00", // the clock goes forward on Sunday
        "2026-10-23T16:00, 2026-10-26T16:00", // and back
        "2026-04-24T16:00, 2026-04-28T16:00", // King's Day is a Monday
    })
    void one_working_day_ends_on_the_next_one(LocalDateTime from, LocalDateTime until) {
        assertThat(WorkingHours.after(at(from), DAY)).isEqualTo(at(until));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-24",
                "2026-05-25", "2026-12-25", "2026-12-26", "2030-05-05", "2025-05-05", "2025-04-26",
                "2031-04-26", "2024-03-31", "2019-04-21", "2038-04-25"
            })
    void keeps_the_holidays(LocalDate day) {
        assertThat(Holidays.include(day)).isTrue();
        assertThat(WorkingHours.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-05",
                "2026-04-26",
                "2025-04-27",
                "2026-12-24",
                "2026-12-31",
                "2026-04-03",
                "2031-04-28",
                "2026-05-15"
            })
    void works_on_what_is_no_statutory_holiday(LocalDate day) {
        assertThat(Holidays.include(day)).isFalse();
    }

    @Test
    void easter_falls_on_every_sunday_it_can_and_no_other() {
        Set<LocalDate> ofAllYears =
                java.util.stream.IntStream.rangeClosed(1900, 2199)
                        .mapToObj(Holidays::easter)
                        .peek(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY))
                        .map(day -> day.withYear(2000))
                        .collect(Collectors.toSet());

        assertThat(ofAllYears)
                .allMatch(day -> !day.isBefore(LocalDate.of(2000, 3, 22)))
                .allMatch(day -> !day.isAfter(LocalDate.of(2000, 4, 25)))
                .hasSizeGreaterThan(30);
    }

    @RepeatedTest(200)
    void what_is_worked_until_a_deadline_is_what_was_asked(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        Instant from =
                at(LocalDateTime.of(2024, 1, 1, 0, 0)).plusSeconds(random.nextInt(94_000_000));
        Duration work = Duration.ofMinutes(random.nextInt(1, 3_000));

        Instant until = WorkingHours.after(from, work);

        assertThat(WorkingHours.between(from, until)).isEqualTo(work);
        assertThat(WorkingHours.between(from, until.minusSeconds(1))).isLessThan(work);
        assertThat(WorkingHours.isWorkingDay(LocalDate.ofInstant(until, Region.ZONE))).isTrue();
    }

    @Test
    void nothing_is_worked_backwards_or_at_night() {
        Instant monday = at(LocalDateTime.of(2026, 11, 23, 10, 0));

        assertThat(WorkingHours.between(monday, monday.minusSeconds(3_600))).isZero();
        assertThat(
                        WorkingHours.between(
                                at(LocalDateTime.of(2026, 11, 23, 17, 0)),
                                at(LocalDateTime.of(2026, 11, 24, 9, 0))))
                .isZero();
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(Region.ZONE).toInstant();
    }
}
