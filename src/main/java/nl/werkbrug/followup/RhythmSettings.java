package nl.werkbrug.followup;

import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.type.Argument;
import io.micronaut.core.value.PropertyResolver;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The rhythm as an operator writes it; says which key, which value and what may be. */
final class RhythmSettings {
    private static final String PREFIX = "werkbrug.follow-up.";
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 104;

    private final PropertyResolver settings;

    RhythmSettings(PropertyResolver settings) {
        this.settings = settings;
    }

    Rhythm rhythm() {
        return new Rhythm(
                orientation(),
                learningJob(),
                new Series(weeks("placement-weeks"), 0),
                new Rhythm.Notice(
                        number("orientation-notice-days", 1, 60),
                        number("learning-job-notice-days", 1, 120),
                        number("contract-notice-days", 1, 120)),
                new Rhythm.Terms(
                        number("red-working-days", 1, 10),
                        number("orange-working-days", 1, 20),
                        number("after-end-working-days", 1, 20)),
                number("early-days", 0, 6),
                number("otherwise-weeks", 1, 26));
    }

    Questions questions() {
        return new Questions(
                number("question-days", 1, 60), rising("question-weeks", 1, MOST_WEEKS));
    }

    private Series orientation() {
        var days = rising("orientation-days", 1, WEEK - 1);
        var first = Stream.concat(days.stream(), weeks("orientation-weeks").stream()).toList();
        return new Series(first, WEEK * number("orientation-every-weeks", 1, 13));
    }

    private Series learningJob() {
        int every = WEEK * number("learning-job-every-weeks", 1, 26);
        return new Series(List.of(every), every);
    }

    private List<Integer> weeks(String key) {
        return rising(key, 1, MOST_WEEKS).stream().map(week -> week * WEEK).toList();
    }

    private List<Integer> rising(String key, int min, int max) {
        var numbers =
                settings.getProperty(PREFIX + key, Argument.listOf(Integer.class))
                        .orElse(List.of());
        boolean fine =
                !numbers.isEmpty()
                        && numbers.stream().allMatch(number -> number >= min && number <= max)
                        && numbers.stream().sorted().toList().equals(numbers)
                        && new HashSet<>(numbers).size() == numbers.size();
        if (!fine) {
            throw refused(key, "a rising list of %d to %d".formatted(min, max));
        }
        return numbers;
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
