package nl.werkbrug.occupation;

import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.value.PropertyResolver;

import nl.werkbrug.competence.Traits;

/** The numbers of the search as an operator writes them; says which key and what may be. */
final class OccupationSettings {
    private static final String PREFIX = "werkbrug.occupations.";
    private static final int LONGEST_GROUP = 8;

    private final PropertyResolver settings;

    OccupationSettings(PropertyResolver settings) {
        this.settings = settings;
    }

    OccupationTuning tuning() {
        int shortest = number("letters-from", 2, LONGEST_GROUP);
        return new OccupationTuning(
                new Traits.Shape(
                        number("word", 0, 100),
                        shortest,
                        number("letters-to", shortest, LONGEST_GROUP)),
                number("best-share", 0, 100),
                number("power", 1, 20));
    }

    private int number(String key, int min, int max) {
        return settings.getProperty(PREFIX + key, Integer.class)
                .filter(number -> number >= min && number <= max)
                .orElseThrow(() -> refused(key, min + " to " + max));
    }

    private ConfigurationException refused(String key, String allowed) {
        String value = settings.getProperty(PREFIX + key, String.class).orElse("");
        return new ConfigurationException(
                "%s%s is '%s'; allowed: %s".formatted(PREFIX, key, value, allowed));
    }
}
