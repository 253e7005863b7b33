package nl.werkbrug.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.exceptions.ConfigurationException;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Relation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class MatchingSettingsTest {
    @Test
    void reads_the_numbers_of_the_domain() {
        Weights weights = MatchingNumbers.weights();

        assertThat(weights.places()).containsExactly(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(weights.basis())
                .isEqualTo(
                        Map.of(
                                Basis.DEMONSTRATED, 100,
                                Basis.DECLARED, 85,
                                Basis.DEVELOPABLE, 40));
        assertThat(weights.relation())
                .isEqualTo(
                        Map.of(
                                Relation.SAME, 100,
                                Relation.NARROWER, 90,
                                Relation.BROADER, 50,
                                Relation.RELATED, 50));
        assertThat(weights.steps().startWeeks()).containsExactly(2, 4, 8);
        assertThat(weights.maskBelow()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "basis.declared, 101",
        "basis.declared, veel",
        "relation.broader, 95",
        "must-relation, 0",
        "default-level, 5",
        "earth-radius-km, 6.4",
        "mask-below, 1",
        "wish.sector, -1"
    })
    void says_which_key_has_which_wrong_value(String key, String value) {
        var settings = MatchingNumbers.settings(Map.of("werkbrug.matching." + key, value));

        assertThatThrownBy(
                        () -> {
                            settings.weights();
                            settings.earthRadiusKm();
                        })
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(key.replaceAll("\\..*", ""))
                .hasMessageContaining("allowed");
    }

    @Test
    void refuses_weights_that_do_not_fall_and_steps_that_do_not_rise() {
        assertThatThrownBy(() -> with("weights", List.of(10, 9, 8)).weights())
                .hasMessageContaining("werkbrug.matching.weights");
        assertThatThrownBy(() -> with("weights", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).weights())
                .hasMessageContaining("ten falling numbers");
        assertThatThrownBy(() -> with("steps.hours", List.of(8, 4)).weights())
                .hasMessageContaining("rising");
        assertThatThrownBy(() -> with("steps.hours", List.of("a")).weights())
                .hasMessageContaining("whole numbers");
    }

    private static MatchingSettings with(String key, Object value) {
        return MatchingNumbers.settings(Map.of("werkbrug.matching." + key, value));
    }
}
