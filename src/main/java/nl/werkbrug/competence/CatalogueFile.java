package nl.werkbrug.competence;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the built-in catalogue: one YAML file per sector. */
final class CatalogueFile {
    static final List<String> SECTORS =
            List.of(
                    "metal",
                    "welding",
                    "installation",
                    "electro",
                    "assembly",
                    "bodywork",
                    "mobility",
                    "construction",
                    "finishing",
                    "maintenance",
                    "process-industry",
                    "recycling",
                    "logistics",
                    "green",
                    "care",
                    "cleaning",
                    "hospitality",
                    "retail",
                    "creative",
                    "office",
                    "basics",
                    "behaviour");

    private CatalogueFile() {}

    static Catalogue read() {
        return new Catalogue(entries());
    }

    /** As written: relations on one side only. */
    static List<Competence> entries() {
        return SECTORS.stream().flatMap(CatalogueFile::entries).toList();
    }

    private static Stream<Competence> entries(String sector) {
        try (InputStream file =
                CatalogueFile.class.getResourceAsStream("/catalogue/" + sector + ".yml")) {
            List<Map<String, Object>> entries =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return entries.stream().map(entry -> competence(sector, entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Competence competence(String sector, Map<String, Object> entry) {
        return new Competence(
                new CompetenceCode(text(entry, "code")),
                new Competence.Labels(text(entry, "nl"), text(entry, "en")),
                text(entry, "description"),
                sector,
                texts(entry, "synonyms"),
                codes(entry, "broader"),
                Set.of(),
                codes(entry, "related"),
                texts(entry, "training"));
    }

    private static String text(Map<String, Object> entry, String key) {
        return String.valueOf(entry.get(key));
    }

    private static List<String> texts(Map<String, Object> entry, String key) {
        return entry.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Set<CompetenceCode> codes(Map<String, Object> entry, String key) {
        return texts(entry, key).stream()
                .map(CompetenceCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
