package nl.werkbrug.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.value.MapPropertyResolver;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

class RetentionSettingsTest {
    @Test
    void reads_the_terms_as_they_are_delivered() throws IOException {
        assertThat(with(Map.of()).terms()).isEqualTo(new Terms(24, 60, 14, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "candidate-months, 0, 1 to 60",
        "candidate-months, 61, 1 to 60",
        "candidate-months, twee jaar, 1 to 60",
        "access-log-months, 11, 12 to 120",
        "request-days, 31, 0 to 30",
        "request-days, -1, 0 to 30"
    })
    void says_which_key_has_which_wrong_value(String key, String value, String allowed)
            throws IOException {
        var settings = with(Map.of("werkbrug.retention." + key, value));

        assertThatThrownBy(settings::terms)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "werkbrug.retention.%s is '%s'; allowed: %s"
                                .formatted(key, value, allowed));
    }

    private static RetentionSettings with(Map<String, Object> changed) throws IOException {
        try (var file = Files.newInputStream(Path.of("config/retention.yml"))) {
            var values = new HashMap<>(new YamlPropertySourceLoader().read("retention.yml", file));
            values.putAll(changed);
            return new RetentionSettings(new MapPropertyResolver(values));
        }
    }
}
