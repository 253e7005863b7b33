package nl.werkbrug.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.exceptions.ConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class RhythmSettingsTest {
    @Test
    void reads_the_rhythm_as_it_is_delivered() {
        Rhythm rhythm = TestRhythm.delivered();

        assertThat(rhythm.orientation()).isEqualTo(new Series(List.of(1, 7), 14));
        assertThat(rhythm.learningJob()).isEqualTo(new Series(List.of(28), 28));
        assertThat(rhythm.placement().days())
                .isEqualTo(Stream.of(1, 2, 4, 8, 13, 26, 39, 52).map(week -> week * 7).toList());
        assertThat(rhythm.terms()).isEqualTo(new Rhythm.Terms(3, 7, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "red-working-days, 0, 1 to 10",
        "red-working-days, drie, 1 to 10",
        "orientation-every-weeks, 14, 1 to 13",
        "early-days, 7, 0 to 6",
        "learning-job-every-weeks, '', 1 to 26"
    })
    void says_which_number_is_wrong(String key, String value, String allowed) {
        var settings = TestRhythm.with(Map.of("werkbrug.follow-up." + key, value));

        assertThatThrownBy(settings::rhythm)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "werkbrug.follow-up.%s is '%s'; allowed: %s"
                                .formatted(key, value, allowed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,1", "4,2", "0,1", "1,105", "een"})
    void says_which_list_is_wrong(String list) {
        var settings = TestRhythm.with(Map.of("werkbrug.follow-up.placement-weeks", list));

        assertThatThrownBy(settings::rhythm)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "werkbrug.follow-up.placement-weeks is '%s'; allowed: a rising list of 1 to 104"
                                .formatted(list));
    }
}
