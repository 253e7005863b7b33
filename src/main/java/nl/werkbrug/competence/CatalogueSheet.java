package nl.werkbrug.competence;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole catalogue as a table, in the columns in which it can be taken in again. */
public final class CatalogueSheet {
    public static final List<String> COLUMNS =
            List.of(
                    "code",
                    "nl",
                    "en",
                    "description",
                    "sector",
                    "synonyms",
                    "broader",
                    "related",
                    "links");

    private static final String BETWEEN = " | ";

    /** A spreadsheet would calculate it. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r-]");

    private CatalogueSheet() {}

    /** The header, and a row of cells for everything. */
    public static Stream<List<String>> rows(Catalogue catalogue) {
        return Stream.concat(
                Stream.of(COLUMNS),
                catalogue.everything().stream().map(one -> row(one, catalogue)));
    }

    /** With semicolons, for a spreadsheet. */
    public static String csv(Catalogue catalogue) {
        return rows(catalogue)
                .map(row -> row.stream().map(CatalogueSheet::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> row(Competence one, Catalogue catalogue) {
        return List.of(
                one.code().value(),
                one.labels().nl(),
                one.labels().en(),
                one.description(),
                one.sector(),
                String.join(BETWEEN, one.synonyms()),
                codes(one.broader()),
                codes(one.related()),
                codes(catalogue.linksOf(one.code())));
    }

    private static String codes(Collection<CompetenceCode> codes) {
        return codes.stream()
                .map(CompetenceCode::value)
                .sorted()
                .collect(Collectors.joining(BETWEEN));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
