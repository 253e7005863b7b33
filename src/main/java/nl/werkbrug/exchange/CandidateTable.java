package nl.werkbrug.exchange;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Our own table of candidates: a header in Dutch or English, its columns in any order. */
record CandidateTable(Table table, Mapping mapping, SpokenWords words) {
    static String template() {
        var columns = Arrays.asList(Column.values());
        return columns.stream().map(Column::dutch).collect(Collectors.joining(";"))
                + System.lineSeparator()
                + columns.stream().map(Column::example).collect(Collectors.joining(";"));
    }

    void read(Consumer<GivenRow> reader) {
        var header = Header.read(table.first(), mapping, Column::named);
        table.read(row -> reader.accept(new CandidateCells(header, row, words).read()));
    }
}
