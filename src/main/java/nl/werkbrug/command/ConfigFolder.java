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
 * properties and environment variables win from them. A server reads one file more.
 */
record ConfigFolder(Path path) {
    private static final String POLICY = "matching.yml";
    private static final String SERVER = "application-server.yml";
    private static final List<String> FILES = List.of("application.yml", SERVER, POLICY);

    // Above the files of a jar (-300), below environment variables (-200).
    private static final int RANK = -250;

    List<PropertySource> read() {
        refuseWithout(path.resolve(POLICY));
        var sources = new ArrayList<PropertySource>();
        for (String name : FILES) {
            Path file = path.resolve(name);
            if (Files.exists(file) && (!name.equals(SERVER) || isServer())) {
                sources.add(read(file, name.equals(SERVER) ? RANK + 1 : RANK));
            }
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

    /** As Micronaut itself is told: {@code MICRONAUT_ENVIRONMENTS=server}. */
    private static boolean isServer() {
        String named = System.getenv("MICRONAUT_ENVIRONMENTS");
        return named != null && List.of(named.split(",", -1)).contains("server");
    }

    private static void refuseWithout(Path file) {
        if (!Files.isRegularFile(file)) {
            throw CommandRefusedException.problem("command.config.missing", file);
        }
    }
}
