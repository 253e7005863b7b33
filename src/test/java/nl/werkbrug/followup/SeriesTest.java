package nl.werkbrug.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SeriesTest {
    private static final Rhythm RHYTHM = TestRhythm.delivered();

    @Test
    void an_orientation_is_followed_the_day_after_in_week_one_and_every_two_weeks() {
        assertThat(steps(RHYTHM.orientation(), LocalDate.of(2026, 11, 2), 5))
                .containsExactly(
                        LocalDate.of(2026, 11, 3),
                        LocalDate.of(2026, 11, 9),
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 12, 7),
                        LocalDate.of(2026, 12, 21));
    }

    @Test
    void a_placement_is_followed_for_a_year_and_no_longer() {
        LocalDate first = LocalDate.of(2026, 1, 5);

        assertThat(steps(RHYTHM.placement(), first, 8))
                .endsWith(first.plusWeeks(26), first.plusWeeks(39), first.plusWeeks(52));
        assertThat(RHYTHM.placement().next(first, first.plusWeeks(52))).isEmpty();
    }

    /** 2026 has 53 weeks; the rhythm counts weeks of seven days and so does not notice. */
    @Test
    void a_year_of_53_weeks_shifts_nothing() {
        LocalDate first = LocalDate.of(2026, 11, 30);
        LocalDate inWeek53 = RHYTHM.learningJob().next(first, first).orElseThrow();

        assertThat(inWeek53).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(inWeek53.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(53);
        assertThat(RHYTHM.learningJob().next(first, inWeek53)).contains(LocalDate.of(2027, 1, 25));
    }

    @ParameterizedTest
    @CsvSource({"2028-01-30, 2028-02-27", "2028-02-01, 2028-02-29", "2028-02-29, 2028-03-28"})
    void the_last_of_february_is_a_day_as_any(LocalDate first, LocalDate next) {
        assertThat(RHYTHM.learningJob().next(first, first)).contains(next);
    }

    private static List<LocalDate> steps(Series series, LocalDate first, int count) {
        var steps = new ArrayList<LocalDate>();
        Optional<LocalDate> step = series.next(first, first);
        while (step.isPresent() && steps.size() < count) {
            steps.add(step.get());
            step = series.next(first, step.get());
        }
        return steps;
    }
}
