package nl.werkbrug.exchange;

import nl.werkbrug.refusal.Wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why rows of a file have problems, in the language of who reads it. */
record Reasons(List<Finding> findings, Locale locale) {
    private static final String COLUMN = "import.reason";

    /** The name of the column that holds them. */
    String column() {
        return Wording.of(locale, COLUMN, List.of());
    }

    Set<Integer> rows() {
        return findings.stream().map(Finding::row).collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that is wrong with a row; empty when nothing is. */
    Optional<String> of(int row) {
        String all =
                findings.stream()
                        .filter(found -> found.row() == row)
                        .map(this::sentence)
                        .distinct()
                        .collect(Collectors.joining(" "));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    private String sentence(Finding found) {
        String why = Wording.of(locale, found.why());
        return found.column().isEmpty() ? why : found.column() + ": " + why;
    }
}
