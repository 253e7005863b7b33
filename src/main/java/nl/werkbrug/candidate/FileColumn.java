package nl.werkbrug.candidate;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a column of a file is called as a fact. */
final class FileColumn {
    private static final Pattern BREAK = Pattern.compile("_([a-z])");

    /** What is kept beside the facts, or follows from them. */
    private static final Set<String> BESIDE =
            Set.of("id", "candidate_id", "version", "last_contact_on", "added_at", "disputed");

    private static final Map<String, String> OTHERWISE =
            Map.of(
                    "hours_min", "hours",
                    "hours_max", "hours",
                    "wish_sectors", "wishes.sectors",
                    "wish_employers", "wishes.employers",
                    "wish_occupations", "wishes.occupations",
                    "coach_id", "coach",
                    "holdings", "competences");

    private FileColumn() {}

    static List<String> factsOf(Collection<String> columns) {
        return columns.stream()
                .filter(column -> !BESIDE.contains(column))
                .map(column -> OTHERWISE.getOrDefault(column, camelCase(column)))
                .distinct()
                .sorted()
                .toList();
    }

    private static String camelCase(String column) {
        return BREAK.matcher(column).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
