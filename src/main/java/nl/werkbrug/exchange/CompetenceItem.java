package nl.werkbrug.exchange;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One competence in a cell: a code, a label or own words, then perhaps a level and a basis, as in
 * {@code wb:lassen-mig-mag:3:DEMONSTRATED}.
 */
record CompetenceItem(String name, @Nullable Integer level, @Nullable String basis) {
    private static final Map<String, String> BASES =
            Map.of(
                    "aangetoond", "DEMONSTRATED",
                    "opgegeven", "DECLARED",
                    "ontwikkelbaar", "DEVELOPABLE",
                    "demonstrated", "DEMONSTRATED",
                    "declared", "DECLARED",
                    "developable", "DEVELOPABLE");

    // The name may hold colons itself: wb:… and https://….
    private static final Pattern FORMAT =
            Pattern.compile(
                    "(.+?)(?::\\s*(\\d{1,3}))?(?::\\s*(" + String.join("|", BASES.keySet()) + "))?",
                    Pattern.CASE_INSENSITIVE);

    static CompetenceItem parse(String text) {
        var matcher = FORMAT.matcher(text);
        return matcher.matches() ? of(matcher) : new CompetenceItem(text, null, null);
    }

    /** The Dutch word for a basis. */
    static String said(@Nullable String basis) {
        return BASES.entrySet().stream()
                .filter(word -> word.getValue().equals(basis))
                .map(Map.Entry::getKey)
                .filter(word -> !word.equalsIgnoreCase(basis))
                .findFirst()
                .orElse("");
    }

    void tell(ToldCompetences told) {
        told.tell(name, level, basis);
    }

    private static CompetenceItem of(MatchResult found) {
        String level = found.group(2);
        String basis = found.group(3);
        return new CompetenceItem(
                found.group(1),
                level == null ? null : Integer.valueOf(level),
                basis == null ? null : BASES.get(basis.toLowerCase(Locale.ROOT)));
    }
}
