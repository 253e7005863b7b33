package nl.werkbrug.followup;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small set of words in one column, joined by line feeds. */
final class Lines {
    private Lines() {}

    static String join(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).sorted().collect(Collectors.joining("\n"));
    }

    static <E extends Enum<E>> Set<E> split(String column, Class<E> type) {
        return Stream.of(column.split("\n", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Enum.valueOf(type, word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
