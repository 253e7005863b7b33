package nl.werkbrug.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands at the start of a file: the cells of the first row of a table, or the first elements
 * of a JSON list. One of the two is empty.
 */
record Glimpse(List<String> firstRow, List<SourceNode> firstElements) {
    static Glimpse ofRow(List<String> cells) {
        return new Glimpse(List.copyOf(cells), List.of());
    }

    static Glimpse ofElements(List<SourceNode> elements) {
        return new Glimpse(List.of(), List.copyOf(elements));
    }

    /** Whether elements of the list are objects with this field. */
    boolean isListWith(String field) {
        return firstElements.stream().anyMatch(element -> !element.at(field).isMissing());
    }

    /** Whether a name in the first row means this column. */
    <C> boolean hasColumn(Function<String, Optional<C>> meaning, C wanted) {
        return firstRow.stream().map(meaning).flatMap(Optional::stream).anyMatch(wanted::equals);
    }

    /** Whether all of these names stand in the first row; capitals do not matter. */
    boolean hasColumns(String... names) {
        return List.of(names).stream()
                .allMatch(name -> firstRow.stream().anyMatch(name::equalsIgnoreCase));
    }
}
