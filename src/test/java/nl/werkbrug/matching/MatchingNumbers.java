package nl.werkbrug.matching;

import io.micronaut.core.value.MapPropertyResolver;

import nl.werkbrug.condition.Distances;

import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The numbers of config/matching.yml, as the service reads them, without a service. */
public final class MatchingNumbers {
    private MatchingNumbers() {}

    public static Weights weights() {
        return settings(Map.of()).weights();
    }

    public static Distances distances() {
        return Distances.ofTwoDigitAreas(settings(Map.of()).earthRadiusKm());
    }

    /** With some of the keys set otherwise. */
    static MatchingSettings settings(Map<String, Object> changed) {
        Map<String, Object> flat = new HashMap<>();
        try {
            flatten("", new Yaml().load(Files.readString(Path.of("config/matching.yml"))), flat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        flat.putAll(changed);
        return new MatchingSettings(new MapPropertyResolver(flat));
    }

    private static void flatten(String prefix, Map<String, Object> tree, Map<String, Object> flat) {
        tree.forEach((key, value) -> {
            if (value instanceof Map<?, ?> branch) {
                var next = new HashMap<String, Object>();
                branch.forEach((name, leaf) -> next.put(String.valueOf(name), leaf));
                flatten(prefix + key + ".", next, flat);
            } else {
                flat.put(prefix + key, value);
            }
        });
    }
}
