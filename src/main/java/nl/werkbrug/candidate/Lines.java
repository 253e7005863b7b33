package nl.werkbrug.candidate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A small set in one column: sorted words joined by line feeds. */
final class Lines {
    private Lines() {}

    static String join(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
    }

    static List<String> split(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\n", -1));
    }

    static <T> Set<T> split(String column, Function<String, T> read) {
        return split(column).stream().map(read).collect(Collectors.toUnmodifiableSet());
    }
}
