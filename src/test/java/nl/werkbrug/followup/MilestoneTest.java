package nl.werkbrug.followup;

import static nl.werkbrug.trajectory.Way.dropped;
import static nl.werkbrug.trajectory.Way.orienting;
import static nl.werkbrug.trajectory.Way.week;
import static nl.werkbrug.trajectory.Way.working;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.OrientationOutcome;
import nl.werkbrug.trajectory.Way;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class MilestoneTest {
    private static final Questions QUESTIONS = new Questions(7, List.of(4, 13, 26, 52));

    @ParameterizedTest
    @CsvSource({"6, 0", "7, 1", "20, 1", "21, 0"})
    void a_week_after_the_first_day_and_for_two_weeks(int days, int asked) {
        assertThat(due(orienting().course(), week(2).plusDays(days))).hasSize(asked);
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "5, 4", "13, 13", "26, 26", "52, 52"})
    void after_some_weeks_of_a_placement(int weeks, int asked) {
        assertThat(due(working().course(), week(10 + weeks)))
                .extracting(Milestone::week)
                .containsExactly(asked);
    }

    @Test
    void at_the_end_and_no_longer_about_what_was_to_come() {
        var ended = orienting().then(Way.ended(week(2).plusDays(3), OrientationOutcome.NO_MATCH));
        assertThat(due(ended.course(), week(3)))
                .extracting(Milestone::kind)
                .containsExactly(Milestone.Kind.ENDED);
        var dropped = working().then(dropped(week(14)));
        assertThat(due(dropped.course(), week(14)))
                .extracting(Milestone::kind)
                .containsExactly(Milestone.Kind.ENDED);
    }

    private static List<Milestone> due(Course course, LocalDate today) {
        return Milestone.of(course, QUESTIONS, today);
    }
}
