package nl.werkbrug.followup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import nl.werkbrug.condition.Region;
import nl.werkbrug.need.WorkingHours;

import java.time.Instant;
import java.time.LocalDate;

/** Working days and the days of the rhythm, over leap days, years of 53 weeks and clock nights. */
class WorkdaysPropertyTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Rhythm RHYTHM = TestRhythm.delivered();
    private static final int TEN_YEARS = 3_650;

    @Property
    void so_many_working_days_lie_between(
            @ForAll @IntRange(max = TEN_YEARS) int day,
            @ForAll @IntRange(min = 1, max = 20) int n) {
        LocalDate from = START.plusDays(day);
        LocalDate found = Workdays.after(from, n);

        assertThat(
                        from.plusDays(1)
                                .datesUntil(found.plusDays(1))
                                .filter(WorkingHours::isWorkingDay))
                .hasSize(n)
                .last()
                .isEqualTo(found);
    }

    @Property
    void the_nearest_working_day_is_one_and_nothing_lies_between(
            @ForAll @IntRange(max = TEN_YEARS) int day) {
        LocalDate from = START.plusDays(day);
        LocalDate later = Workdays.onOrAfter(from);
        LocalDate sooner = Workdays.onOrBefore(from);

        assertThat(WorkingHours.isWorkingDay(later) && WorkingHours.isWorkingDay(sooner)).isTrue();
        assertThat(from.datesUntil(later)).noneMatch(WorkingHours::isWorkingDay);
        assertThat(sooner.plusDays(1).datesUntil(from.plusDays(1)))
                .noneMatch(WorkingHours::isWorkingDay);
    }

    @Property
    void every_step_lies_after_what_was_served_and_none_is_skipped(
            @ForAll @IntRange(max = TEN_YEARS) int day,
            @ForAll @IntRange(min = 0, max = 500) int served) {
        LocalDate first = START.plusDays(day);
        LocalDate until = first.plusDays(served);
        for (Series series : new Series[] {RHYTHM.orientation(), RHYTHM.learningJob()}) {
            LocalDate next = series.next(first, until).orElseThrow();

            assertThat(next).isAfter(until);
            assertThat(series.next(first, next.minusDays(1))).contains(next);
            assertThat(series.next(first, next).orElseThrow()).isAfter(next);
        }
    }

    /** The clock goes back in the night of 25 October 2026 and forward on 28 March 2027. */
    @Example
    void a_signal_in_a_night_with_25_or_23_hours_has_its_own_day() {
        assertThat(dayOf("2026-10-24T22:30:00Z")).isEqualTo(LocalDate.of(2026, 10, 25));
        assertThat(dayOf("2026-10-25T22:59:59Z")).isEqualTo(LocalDate.of(2026, 10, 25));
        assertThat(dayOf("2026-10-25T23:00:00Z")).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(dayOf("2027-03-28T22:00:00Z")).isEqualTo(LocalDate.of(2027, 3, 29));
        assertThat(Workdays.after(dayOf("2026-10-25T22:59:59Z"), 3))
                .isEqualTo(LocalDate.of(2026, 10, 28));
    }

    private static LocalDate dayOf(String moment) {
        return LocalDate.ofInstant(Instant.parse(moment), Region.ZONE);
    }
}
