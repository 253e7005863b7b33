package nl.werkbrug.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A list of occupations, of UWV or of the European classification. */
record OccupationTable(Table table, Format format) {
    static OccupationTable of(ImportFile file) {
        return new OccupationTable(Table.of(file.path()), file.format());
    }

    void read(Consumer<GivenOccupation> reader) {
        var header = Header.read(table.first(), Mapping.NONE, OccupationColumn::named);
        Map<String, Integer> seen = new HashMap<>();
        table.read(row -> reader.accept(once(read(new Cells<>(header, row)), seen)));
    }

    private GivenOccupation read(Cells<OccupationColumn> cells) {
        return format == Format.OCCUPATIONS_BOC
                ? GivenOccupation.ofBoc(cells)
                : GivenOccupation.ofEsco(cells);
    }

    private static GivenOccupation once(GivenOccupation given, Map<String, Integer> seen) {
        if (given.line() == null) {
            return given;
        }
        Integer earlier = seen.putIfAbsent(given.code(), given.number());
        return earlier == null ? given : given.repeated(earlier);
    }
}
