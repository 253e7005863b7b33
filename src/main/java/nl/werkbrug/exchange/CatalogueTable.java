package nl.werkbrug.exchange;

import nl.werkbrug.competence.Arrow;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.CompetenceForm;
import nl.werkbrug.competence.Delivered;
import nl.werkbrug.competence.DeliveredArrow;
import nl.werkbrug.competence.Origin;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our own table of competences: {@code
 * code;nl;en;description;sector;synonyms;broader;related;links} with a bar between several in one
 * cell. What is written can be read back.
 */
record CatalogueTable(ImportFile file) {
    static final List<String> COLUMNS =
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

    void read(Gathered gathered) {
        HeadedRow.read(Table.of(file.path()), row -> take(row, gathered));
    }

    private void take(HeadedRow row, Gathered gathered) {
        gathered.add(delivered(row));
        String name = row.cell("code").isEmpty() ? row.cell("nl") : row.cell("code");
        row.several("broader", "valt onder")
                .forEach(to -> gathered.add(new DeliveredArrow(name, Arrow.Kind.BROADER, to)));
        row.several("related", "verwant")
                .forEach(to -> gathered.add(new DeliveredArrow(name, Arrow.Kind.RELATED, to)));
    }

    private Delivered delivered(HeadedRow row) {
        return new Delivered(
                new Delivered.Place(EscoTable.name(file), row.number()),
                row.cell("code"),
                new CompetenceForm(
                        row.cell("nl"),
                        row.cell("en"),
                        row.cell("description", "omschrijving"),
                        row.cell("sector"),
                        row.several("synonyms", "synoniemen")),
                row.several("links", "koppelingen"),
                Origin.FILE,
                false);
    }

    /** The header and a row of cells for everything in a catalogue. */
    static Stream<List<String>> rows(Catalogue catalogue) {
        return Stream.concat(
                Stream.of(COLUMNS),
                catalogue.everything().stream().map(one -> row(one, catalogue)));
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
}
