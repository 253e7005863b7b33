package nl.werkbrug.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a column of a table can be.
 *
 * @param field the name in the contract
 * @param dutch the name as the desk reads it
 * @param mayRepeat whether several columns may each hold a part of it
 */
public record FileField(String field, String dutch, boolean mayRepeat) {
    /** All that a table about this can tell; none where a layout is fixed. */
    public static List<FileField> of(Subject subject) {
        return switch (subject) {
            case CANDIDATES ->
                    Stream.<CandidateColumn>concat(
                                    Arrays.stream(Column.values()),
                                    Arrays.stream(Compound.values()))
                            .map(column -> of(column))
                            .toList();
            case NEEDS -> Arrays.stream(NeedColumn.values()).map(column -> of(column)).toList();
            case CATALOGUE, OCCUPATIONS, POSTCODES -> List.of();
        };
    }

    private static FileField of(Header.Named column) {
        return new FileField(column.field(), column.dutch(), column.mayRepeat());
    }
}
