package nl.werkbrug.privacy;

import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.value.PropertyResolver;

/** The terms as an operator writes them; says which key, which value and what may be. */
final class RetentionSettings {
    private static final String PREFIX = "werkbrug.retention.";

    private final PropertyResolver settings;

    RetentionSettings(PropertyResolver settings) {
        this.settings = settings;
    }

    Terms terms() {
        return new Terms(
                number("candidate-months", 1, 60),
                number("access-log-months", 12, 120),
                number("request-days", 0, 30),
                number("import-days", 1, 90));
    }

    private int number(String key, int min, int max) {
        String text = settings.getProperty(PREFIX + key, String.class).orElse("");
        return settings.getProperty(PREFIX + key, Integer.class)
                .filter(number -> number >= min && number <= max)
                .orElseThrow(() -> refused(key, text, min + " to " + max));
    }

    private static ConfigurationException refused(String key, String value, String allowed) {
        return new ConfigurationException(
                "%s%s is '%s'; allowed: %s".formatted(PREFIX, key, value, allowed));
    }
}
