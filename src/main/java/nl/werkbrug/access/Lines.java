package nl.werkbrug.access;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small set in one column: sorted words joined by line feeds. */
final class Lines {
    private Lines() {}

    static <T> String join(Collection<T> values, Function<T, String> write) {
        return values.stream().map(write).sorted().collect(Collectors.joining("\n"));
    }

    static <T> Set<T> split(String column, Function<String, T> read) {
        return Stream.of(column.split("\n", -1))
                .filter(word -> !word.isEmpty())
                .map(read)
                .collect(Collectors.toUnmodifiableSet());
    }
}
