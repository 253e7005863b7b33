package nl.werkbrug.exchange;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a row says under each column, as it is read; a column that it leaves open is not in it. */
record ColumnValues<C extends Enum<C> & OwnColumn>(Map<C, Object> said) {
    ColumnValues<C> with(C column, Object value) {
        var more = new TreeMap<>(said);
        more.put(column, value);
        return new ColumnValues<>(more);
    }

    ColumnValues<C> without(C column) {
        var less = new TreeMap<>(said);
        less.remove(column);
        return new ColumnValues<>(less);
    }

    boolean has(C column) {
        return said.containsKey(column);
    }

    @Nullable Object get(C column) {
        return said.get(column);
    }

    @Nullable String text(C column) {
        return (String) said.get(column);
    }

    @Nullable Integer number(C column) {
        return (Integer) said.get(column);
    }

    @Nullable List<String> list(C column) {
        return said.get(column) instanceof List<?> given
                ? given.stream().map(String.class::cast).toList()
                : null;
    }

    /** Under the names of our columns, as people read them. */
    Map<String, String> understood() {
        var cells = new LinkedHashMap<String, String>();
        said.forEach((column, value) -> cells.put(column.dutch(), Preview.words(value)));
        return cells;
    }
}
