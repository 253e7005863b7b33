package nl.werkbrug.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A level as people write it behind a competence: (3), niveau 3, = 3, zelfstandig. */
final class WrittenLevel {
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("begint", "1"),
                    Map.entry("beginner", "1"),
                    Map.entry("beginnend", "1"),
                    Map.entry("met hulp", "2"),
                    Map.entry("met begeleiding", "2"),
                    Map.entry("onder begeleiding", "2"),
                    Map.entry("zelfstandig", "3"),
                    Map.entry("gevorderd", "3"),
                    Map.entry("leert anderen", "4"),
                    Map.entry("leert het anderen", "4"),
                    Map.entry("expert", "4"));

    private static final String LEVEL = "([1-4]|" + String.join("|", WORDS.keySet()) + ")";
    private static final String NAMED = "(?:niveau|niv\\.?|level)\\s*:?\\s*";
    private static final List<Pattern> FORMS =
            Stream.of(
                            "(.+?)\\s*\\(\\s*(?:" + NAMED + ")?" + LEVEL + "\\s*\\)",
                            "(.+?)\\s*[:=]\\s*(?:" + NAMED + ")?" + LEVEL,
                            "(.+?)[\\s-]+" + NAMED + LEVEL)
                    .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
                    .toList();

    private WrittenLevel() {}

    /** The same as {@code naam:3}; what has no level, or more behind it, as it stands. */
    static String inNumbers(String item) {
        return FORMS.stream()
                .map(form -> form.matcher(item))
                .filter(Matcher::matches)
                .map(found -> found.group(1) + ":" + number(found.group(2)))
                .findFirst()
                .orElse(item);
    }

    private static String number(String level) {
        return WORDS.getOrDefault(level.toLowerCase(Locale.ROOT), level);
    }
}
