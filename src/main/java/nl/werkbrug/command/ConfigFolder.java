package nl.werkbrug.command;

import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;

import org.yaml.snakeyaml.error.MarkedYAMLException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder {@code config/} of an operator. Its files win from the wiring in the jar; system
 * properties and environment variables win from them. A server reads one file more.
 */
record ConfigFolder(Path path) {
    private static final List<String> POLICY =
            List.of("matching.yml", "retention.yml", "follow-up.yml");
    private static final String OWN = "application.yml";
    private static final String SERVER = "application-server.yml";

    // Above the files of a jar (-300), below environment variables (-200).
    private static final int RANK = -250;

    List<PropertySource> read() {
        var sources = new ArrayList<PropertySource>();
        POLICY.forEach(name -> sources.add(read(required(path.resolve(name)), RANK)));
        readIfThere(OWN, RANK).ifPresent(sources::add);
        if (isServer()) {
            readIfThere(SERVER, RANK + 1).ifPresent(sources::add);
        }
        return sources;
    }

    private static PropertySource read(Path file, int rank) {
        try (var stream = Files.newInputStream(file)) {
            var values = new YamlPropertySourceLoader().read(file.toString(), stream);
            return PropertySource.of(file.toString(), values, rank);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            throw CommandRefusedException.problem("command.config.broken", file, line);
        } catch (IOException | RuntimeException _) {
            throw CommandRefusedException.problem("command.config.broken", file, 1);
        }
    }

    private Optional<PropertySource> readIfThere(String name, int rank) {
        return Optional.of(path.resolve(name)).filter(Files::exists).map(file -> read(file, rank));
    }

    /** As Micronaut itself is told: {@code MICRONAUT_ENVIRONMENTS=server}. */
    private static boolean isServer() {
        String named = System.getenv("MICRONAUT_ENVIRONMENTS");
        return named != null && List.of(named.split(",", -1)).contains("server");
    }

    private static Path required(Path file) {
        if (!Files.isRegularFile(file)) {
            throw CommandRefusedException.problem("command.config.missing", file);
        }
        return file;
    }
}
