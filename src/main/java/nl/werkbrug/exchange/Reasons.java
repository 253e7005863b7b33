package nl.werkbrug.exchange;

import nl.werkbrug.refusal.Wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why rows of a file have problems, in the language of who reads it. */
final class Reasons {
    private static final String COLUMN = "import.reason";

    private final Locale locale;
    private final Map<Integer, Set<String>> sentences;

    Reasons(List<Finding> findings, Locale locale) {
        this.locale = locale;
        this.sentences =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::row,
                                        Collectors.mapping(
                                                found -> sentence(found, locale),
                                                Collectors.toCollection(LinkedHashSet::new))));
    }

    /** The name of the column that holds them. */
    String column() {
        return Wording.of(locale, COLUMN, List.of());
    }

    Set<Integer> rows() {
        return sentences.keySet();
    }

    /** Everything that is wrong with a row; empty when nothing is. */
    Optional<String> of(int row) {
        return Optional.ofNullable(sentences.get(row)).map(all -> String.join(" ", all));
    }

    private static String sentence(Finding found, Locale locale) {
        String why = Wording.of(locale, found.why());
        return found.column().isEmpty() ? why : found.column() + ": " + why;
    }
}
