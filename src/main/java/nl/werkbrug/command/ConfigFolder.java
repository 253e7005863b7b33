package nl.werkbrug.command;

import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;

import org.yaml.snakeyaml.error.MarkedYAMLException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder {@code config/} of an operator. Its files win from the wiring in the jar; system
 * properties and environment variables win from them.
 */
record ConfigFolder(Path path) {
    private static final List<String> POLICY = List.of("matching.yml", "retention.yml");
    private static final List<String> OPTIONAL = List.of("application.yml");

    // Above the files of a jar (-300), below environment variables (-200).
    private static final int RANK = -250;

    List<PropertySource> read() {
        var sources = new ArrayList<PropertySource>();
        POLICY.forEach(name -> sources.add(read(required(path.resolve(name)))));
        OPTIONAL.stream()
                .map(path::resolve)
                .filter(Files::exists)
                .forEach(file -> sources.add(read(file)));
        return sources;
    }

    private static PropertySource read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            var values = new YamlPropertySourceLoader().read(file.toString(), stream);
            return PropertySource.of(file.toString(), values, RANK);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            throw CommandRefusedException.problem("command.config.broken", file, line);
        } catch (IOException | RuntimeException _) {
            throw CommandRefusedException.problem("command.config.broken", file, 1);
        }
    }

    private static Path required(Path file) {
        if (!Files.isRegularFile(file)) {
            throw CommandRefusedException.problem("command.config.missing", file);
        }
        return file;
    }
}
