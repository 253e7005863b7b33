package nl.werkbrug.privacy;

import nl.werkbrug.privacy.RegisteredTable.Erased;
import nl.werkbrug.privacy.RegisteredTable.Term;
import nl.werkbrug.privacy.RegisteredTable.Whose;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code privacy/register.yml}. */
final class RegisterFile {
    private RegisterFile() {}

    static List<RegisteredTable> read() {
        try (InputStream file = RegisterFile.class.getResourceAsStream("/privacy/register.yml")) {
            List<Map<String, Object>> tables =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return tables.stream().map(RegisterFile::table).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegisteredTable table(Map<String, Object> entry) {
        return new RegisteredTable(
                text(entry, "table"),
                text(entry, "about"),
                Whose.valueOf(text(entry, "of")),
                entry.containsKey("rows") ? text(entry, "rows") : null,
                word(entry, "erased", Erased.class),
                text(entry, "purpose"),
                text(entry, "basis"),
                word(entry, "term", Term.class),
                text(entry, "recipients"),
                described(entry, "personal"),
                described(entry, "derived"),
                described(entry, "secret"),
                names(entry));
    }

    private static String text(Map<String, Object> entry, String key) {
        return String.valueOf(entry.getOrDefault(key, ""));
    }

    private static <E extends Enum<E>> @Nullable E word(
            Map<String, Object> entry, String key, Class<E> type) {
        return entry.containsKey(key) ? Enum.valueOf(type, text(entry, key)) : null;
    }

    private static Map<String, String> described(Map<String, Object> entry, String key) {
        var described = new LinkedHashMap<String, String>();
        if (entry.get(key) instanceof Map<?, ?> columns) {
            columns.forEach((column, what) -> described.put(column.toString(), what.toString()));
        }
        return Collections.unmodifiableMap(described);
    }

    private static Set<String> names(Map<String, Object> entry) {
        var names = new TreeSet<String>();
        if (entry.get("none") instanceof List<?> columns) {
            columns.forEach(column -> names.add(column.toString()));
        }
        return Collections.unmodifiableSet(names);
    }
}
