package nl.werkbrug.own;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.CompetenceCode;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everyday activities by sector, to choose from in any language ({@code own/activities.yml}). */
@Singleton
public class Activities {
    private final Map<String, List<Activity>> bySector = read();

    /** In the order of the file. */
    public Set<String> sectors() {
        return bySector.keySet();
    }

    /** None for a sector that is not there. */
    public List<Activity> of(String sector) {
        return bySector.getOrDefault(sector, List.of());
    }

    public List<Activity> all() {
        return bySector.values().stream().flatMap(List::stream).toList();
    }

    public Optional<Activity> find(String name) {
        return all().stream().filter(activity -> activity.name().equals(name)).findFirst();
    }

    private static Map<String, List<Activity>> read() {
        try (InputStream file = Activities.class.getResourceAsStream("/own/activities.yml")) {
            Map<String, Map<String, List<String>>> sectors =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            var read = new LinkedHashMap<String, List<Activity>>();
            sectors.forEach((sector, named) -> read.put(sector, activities(sector, named)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Activity> activities(String sector, Map<String, List<String>> named) {
        return named.entrySet().stream()
                .map(one ->
                        new Activity(
                                one.getKey(),
                                sector,
                                one.getValue().stream().map(CompetenceCode::new).toList()))
                .toList();
    }
}
