package nl.werkbrug.exchange;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Our own table of candidates: a header in Dutch or English, its columns in any order. */
record CandidateTable(Table table, Mapping mapping, SpokenWords words) {
    private static final Set<CandidateColumn> OF_PEOPLE =
            Set.of(
                    Column.FIRST_NAME,
                    Column.LAST_NAME,
                    Column.EMAIL,
                    Column.PHONE,
                    Compound.FULL_NAME);

    /** Somebody may still say which column is the reference. */
    static boolean isHeader(Glimpse glimpse) {
        long ofPeople =
                OF_PEOPLE.stream()
                        .filter(column -> glimpse.hasColumn(CandidateColumn::named, column))
                        .count();
        return ofPeople > 1 || glimpse.hasColumn(CandidateColumn::named, Column.REFERENCE);
    }

    static String template() {
        var columns = Arrays.asList(Column.values());
        return columns.stream().map(Column::dutch).collect(Collectors.joining(";"))
                + System.lineSeparator()
                + columns.stream().map(Column::example).collect(Collectors.joining(";"));
    }

    void read(Consumer<GivenRow> reader) {
        var header = Header.read(table.first(), mapping, CandidateColumn::named);
        table.read(row -> reader.accept(new CandidateCells(header, row, words).read()));
    }
}
