package nl.werkbrug.exchange;

import nl.werkbrug.competence.Arrow;
import nl.werkbrug.competence.CompetenceForm;
import nl.werkbrug.competence.Delivered;
import nl.werkbrug.competence.DeliveredArrow;
import nl.werkbrug.competence.Origin;

/**
 * Our own table of competences: {@code
 * code;nl;en;description;sector;synonyms;broader;related;links} with a bar between several in one
 * cell. What is written can be read back.
 */
record CatalogueTable(ImportFile file) {
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
}
