package nl.werkbrug.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What somebody said of columns that we do not know: the name in the file, and which of our fields
 * it is; an empty field passes the column over.
 */
public record Mapping(Map<String, String> fields) {
    /** Nothing was said. */
    public static final Mapping NONE = new Mapping(Map.of());

    public Mapping {
        fields = Map.copyOf(fields);
    }

    /** With what was said later; that counts where both say something. */
    Mapping with(Mapping later) {
        var all = new HashMap<>(fields);
        all.putAll(later.fields);
        return new Mapping(all);
    }

    Mapping without(Predicate<String> names) {
        var others = new HashMap<>(fields);
        others.keySet().removeIf(names);
        return new Mapping(others);
    }

    /** The field that this column was said to be. */
    Optional<String> field(String column) {
        return Optional.ofNullable(fields.get(column)).filter(field -> !field.isEmpty());
    }

    /** What somebody said of a column comes before what we make of its name. */
    <C> Optional<C> meaning(String column, Function<String, Optional<C>> ofName) {
        return passesOver(column) ? Optional.empty() : ofName.apply(field(column).orElse(column));
    }

    boolean passesOver(String column) {
        return "".equals(fields.get(column));
    }
}
