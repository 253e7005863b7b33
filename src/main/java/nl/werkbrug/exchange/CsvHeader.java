package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Which column stands where. */
record CsvHeader(List<Column> columns) {
    /** Refuses a column that is unknown or stands twice, and a header without reference. */
    static CsvHeader read(List<String> names) {
        var columns = new ArrayList<Column>();
        var seen = EnumSet.noneOf(Column.class);
        for (String name : names) {
            Column column = find(name);
            if (!seen.add(column)) {
                throw new UnreadableFileException("import.csv.duplicate", name);
            }
            columns.add(column);
        }
        if (!seen.contains(Column.REFERENCE)) {
            throw new UnreadableFileException("import.csv.reference");
        }
        return new CsvHeader(List.copyOf(columns));
    }

    int size() {
        return columns.size();
    }

    private static Column find(String name) {
        return Column.named(name)
                .orElseThrow(() -> new UnreadableFileException("import.csv.column", name));
    }
}
