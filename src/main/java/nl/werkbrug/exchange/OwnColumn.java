package nl.werkbrug.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column of one of our own tables; what other systems call it is the same column. */
interface OwnColumn extends Header.Named {
    /** How a cell is read. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        LIST,
        CONSENTS,
        COMPETENCES
    }

    /** The Dutch name, the name of the field in the contract, how a cell is read, an example. */
    record Shape(String dutch, String field, Kind kind, String example) {}

    Shape shape();

    /** What desks and other systems call it, beside its two names. */
    List<String> others();

    @Override
    default String dutch() {
        return shape().dutch;
    }

    @Override
    default String field() {
        return shape().field;
    }

    default Kind kind() {
        return shape().kind;
    }

    @Override
    default boolean mayRepeat() {
        return kind() == Kind.COMPETENCES;
    }

    /** By any of their names; capitals, spaces and signs do not matter. */
    static <C extends OwnColumn> Optional<C> named(C[] columns, String header) {
        String wanted = ColumnNames.withoutNumber(Header.bare(header));
        return Arrays.stream(columns).filter(column -> isNamed(column, wanted)).findFirst();
    }

    /** The one of a field that was refused, such as {@code competences[2].level}. */
    static <C extends OwnColumn> Optional<C> ofField(C[] columns, String refused) {
        return Arrays.stream(columns).filter(column -> isOf(column.field(), refused)).findFirst();
    }

    static List<String> header(OwnColumn[] columns) {
        return Arrays.stream(columns).map(OwnColumn::dutch).toList();
    }

    /** The header with one line as an example. */
    static String template(OwnColumn[] columns) {
        Stream<String> examples = Arrays.stream(columns).map(column -> column.shape().example);
        return String.join(";", header(columns))
                + System.lineSeparator()
                + examples.collect(Collectors.joining(";"));
    }

    private static boolean isNamed(OwnColumn column, String bare) {
        return column.isCalled(bare)
                || column.others().stream().map(Header::bare).anyMatch(bare::equals);
    }

    private static boolean isOf(String field, String refused) {
        return refused.equals(field)
                || refused.startsWith(field + "[")
                || refused.startsWith(field + ".");
    }
}
