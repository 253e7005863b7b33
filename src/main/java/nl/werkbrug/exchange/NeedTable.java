package nl.werkbrug.exchange;

import java.util.function.Consumer;

/** Our own table of needs: a header in Dutch or English, its columns in any order. */
record NeedTable(Table table, Mapping mapping, SpokenWords words) {
    /** A person may have a wanted occupation and competences too. */
    static boolean isHeader(Glimpse glimpse) {
        return glimpse.hasColumn(NeedColumn::named, NeedColumn.TITLE)
                && glimpse.hasColumn(NeedColumn::named, NeedColumn.CRITERIA)
                && !CandidateTable.namesPeople(glimpse);
    }

    static String template() {
        return OwnColumn.template(NeedColumn.values());
    }

    void read(Consumer<GivenNeed> reader) {
        var header = Header.read(table.first(), mapping, NeedColumn::named);
        table.read(row -> reader.accept(given(header, row)));
    }

    private GivenNeed given(Header<NeedColumn> header, Table.Row row) {
        return TotalsRow.refusal(row, NeedColumn.TITLE.dutch())
                .map(why -> GivenNeed.impossible(row.number(), why))
                .orElseGet(() -> new NeedCells(header, row, words).read());
    }
}
