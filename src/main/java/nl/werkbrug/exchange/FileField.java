package nl.werkbrug.exchange;

import java.util.Arrays;
import java.util.List;

/**
 * What a column of a table can be.
 *
 * @param field the name in the contract
 * @param dutch the name as the desk reads it
 */
public record FileField(String field, String dutch) {
    /** All that a table about this can tell; none where a layout is fixed. */
    public static List<FileField> of(Subject subject) {
        return switch (subject) {
            case CANDIDATES ->
                    Arrays.stream(Column.values())
                            .map(column -> new FileField(column.field(), column.dutch()))
                            .toList();
            case NEEDS ->
                    Arrays.stream(NeedColumn.values())
                            .map(column -> new FileField(column.field(), column.dutch()))
                            .toList();
            case CATALOGUE, OCCUPATIONS, POSTCODES -> List.of();
        };
    }
}
