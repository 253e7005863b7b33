package nl.werkbrug.exchange;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Our own table of candidates: a header in Dutch or English, its columns in any order. */
record CandidateTable(Table table, Mapping mapping, SpokenWords words) {
    private static final Set<CandidateColumn> NAMES =
            Set.of(Column.FIRST_NAME, Column.LAST_NAME, Compound.FULL_NAME);
    private static final Set<CandidateColumn> OF_PEOPLE =
            Set.of(
                    Column.FIRST_NAME,
                    Column.LAST_NAME,
                    Column.EMAIL,
                    Column.PHONE,
                    Compound.FULL_NAME);

    /** By a reference, or by names with something else that we know of people. */
    static boolean isHeader(Glimpse glimpse) {
        return glimpse.hasColumn(CandidateColumn::named, Column.REFERENCE)
                || columns(glimpse).anyMatch(OF_PEOPLE::contains) && columns(glimpse).count() > 1;
    }

    /** Whether it has the names of people, which no list of work has. */
    static boolean namesPeople(Glimpse glimpse) {
        return columns(glimpse).anyMatch(NAMES::contains);
    }

    private static Stream<CandidateColumn> columns(Glimpse glimpse) {
        return glimpse.firstRow().stream()
                .flatMap(name -> CandidateColumn.named(name).stream())
                .distinct();
    }

    static String template() {
        return OwnColumn.template(Column.values());
    }

    void read(Consumer<GivenRow> reader) {
        var header = Header.read(table.first(), mapping, CandidateColumn::named);
        table.read(row -> reader.accept(given(header, row)));
    }

    private GivenRow given(Header<CandidateColumn> header, Table.Row row) {
        return TotalsRow.refusal(row, Column.REFERENCE.dutch())
                .map(why -> GivenRow.impossible(row.number(), why))
                .orElseGet(() -> new CandidateCells(header, row, words).read());
    }
}
