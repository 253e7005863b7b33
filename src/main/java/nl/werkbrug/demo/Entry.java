package nl.werkbrug.demo;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One entry of a file of the demonstration: words by key. */
record Entry(Map<?, ?> values) {
    /** The entries of a file that is a list. */
    static List<Entry> list(String file) {
        List<Map<?, ?>> entries = load(file);
        return entries.stream().map(Entry::new).toList();
    }

    /** A file that is one entry. */
    static Entry single(String file) {
        return new Entry(load(file));
    }

    private static <T> T load(String file) {
        try (InputStream stream = Entry.class.getResourceAsStream("/demo/" + file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        String text = textIfAny(key);
        if (text == null) {
            throw new IllegalArgumentException("No %s in %s".formatted(key, values));
        }
        return text;
    }

    @Nullable String textIfAny(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** Empty when the key is not there. */
    List<String> texts(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What can be drawn, each with its share, in the order of the file. */
    Map<String, Integer> shares(String key) {
        var shares = new LinkedHashMap<String, Integer>();
        if (values.get(key) instanceof Map<?, ?> map) {
            map.forEach((option, share) ->
                    shares.put(String.valueOf(option), Integer.valueOf(String.valueOf(share))));
        }
        return shares;
    }
}
