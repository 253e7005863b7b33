package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which column of ours stands where; empty where a column is passed over. */
record Header<C extends Header.Named>(List<Optional<C>> columns) {
    /** A column of ours. */
    interface Named {
        /** The name in the contract. */
        String field();
    }

    /** Refuses a column that stands twice. */
    static <C extends Named> Header<C> read(
            List<String> names, Mapping mapping, Function<String, Optional<C>> meaning) {
        var columns = new ArrayList<Optional<C>>();
        var seen = new HashSet<C>();
        for (String name : names) {
            Optional<C> column = mapping.meaning(name, meaning);
            if (column.isPresent() && !seen.add(column.get())) {
                throw new UnreadableFileException("import.csv.duplicate", name);
            }
            columns.add(column);
        }
        return new Header<>(List.copyOf(columns));
    }

    /** The columns of a file as people are shown them. */
    List<FileColumn> named(List<String> names, Mapping mapping) {
        var shown = new ArrayList<FileColumn>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String field = columns.get(i).map(Named::field).orElse(null);
            shown.add(new FileColumn(name, field, mapping.passesOver(name)));
        }
        return shown;
    }

    int size() {
        return columns.size();
    }
}
