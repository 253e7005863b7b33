package nl.werkbrug.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Which column of ours stands where; empty where a column is passed over. */
record Header<C extends Header.Named>(List<Optional<C>> columns) {
    /** A column of ours. */
    interface Named {
        /** Our own name of it. */
        String dutch();

        /** The name in the contract. */
        String field();

        /** Whether this is its name, and not only what others call it. */
        default boolean isCalled(String header) {
            String wanted = bare(header);
            return bare(dutch()).equals(wanted) || bare(field()).equals(wanted);
        }

        /** Whether a list of it may stand in several columns, each with a part. */
        default boolean mayRepeat() {
            return false;
        }
    }

    /**
     * Refuses two columns that are called the same. Of two that mean the same the one that is
     * called so counts, else the first; what the other is, somebody has to say.
     */
    static <C extends Named> Header<C> read(
            List<String> names, Mapping mapping, Function<String, Optional<C>> meaning) {
        var columns = new ArrayList<Optional<C>>();
        for (String name : names) {
            Optional<C> column = mapping.meaning(name, meaning);
            int earlier = column.isPresent() ? columns.indexOf(column) : -1;
            if (earlier < 0 || column.orElseThrow().mayRepeat()) {
                columns.add(column);
            } else if (!isSure(name, mapping, column)) {
                columns.add(Optional.empty());
            } else if (!isSure(names.get(earlier), mapping, column)) {
                columns.set(earlier, Optional.empty());
                columns.add(column);
            } else {
                throw twice(names, earlier, columns.size());
            }
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

    /** A name as it is compared: capitals, spaces and signs do not matter. */
    static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    private static <C extends Named> boolean isSure(
            String name, Mapping mapping, Optional<C> column) {
        return mapping.field(name).isPresent() || column.orElseThrow().isCalled(name);
    }

    private static UnreadableFileException twice(List<String> names, int first, int second) {
        return new UnreadableFileException(
                "import.csv.duplicate",
                names.get(first),
                CellPlace.letters(first),
                names.get(second),
                CellPlace.letters(second));
    }
}
