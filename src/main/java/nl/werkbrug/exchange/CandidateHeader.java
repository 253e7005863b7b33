package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which column of ours stands where; empty where a column is passed over. */
record CandidateHeader(List<Optional<Column>> columns) {
    /** Refuses two columns that mean the same. */
    static CandidateHeader read(List<String> names, Mapping mapping) {
        var columns = new ArrayList<Optional<Column>>();
        for (String name : names) {
            Optional<Column> column = meaning(name, mapping);
            int earlier = column.isPresent() ? columns.indexOf(column) : -1;
            if (earlier >= 0) {
                throw twice(names, earlier, columns.size());
            }
            columns.add(column);
        }
        return new CandidateHeader(List.copyOf(columns));
    }

    /** The columns of a file as people are shown them. */
    static List<FileColumn> columns(List<String> names, Mapping mapping) {
        CandidateHeader header = read(names, mapping);
        var columns = new ArrayList<FileColumn>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String field = header.columns.get(i).map(Column::field).orElse(null);
            columns.add(new FileColumn(name, field, mapping.passesOver(name)));
        }
        return columns;
    }

    int size() {
        return columns.size();
    }

    private static UnreadableFileException twice(List<String> names, int first, int second) {
        return new UnreadableFileException(
                "import.csv.duplicate",
                names.get(first),
                CellPlace.letters(first),
                names.get(second),
                CellPlace.letters(second));
    }

    /** What somebody said of it comes before what we make of its name. */
    private static Optional<Column> meaning(String name, Mapping mapping) {
        return mapping.passesOver(name)
                ? Optional.empty()
                : Column.named(mapping.field(name).orElse(name));
    }
}
