package nl.werkbrug.matching.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a posted form as they were typed: every name with its values, in order. */
public record Typed(Map<String, List<String>> values) {
    static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        values = Map.copyOf(values);
    }

    /** A field that was sent more than once arrives as a collection. */
    static Typed of(Map<String, Object> posted) {
        return new Typed(
                posted.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, field -> texts(field.getValue()))));
    }

    /** Empty when the field was not sent. */
    public String text(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean holds(String field, String value) {
        return all(field).contains(value);
    }

    Typed with(String field, String... texts) {
        return with(field, List.of(texts));
    }

    Typed with(String field, List<String> texts) {
        var changed = new HashMap<>(values);
        changed.put(field, texts);
        return new Typed(changed);
    }

    private static List<String> texts(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
