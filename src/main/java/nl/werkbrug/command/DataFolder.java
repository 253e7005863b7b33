package nl.werkbrug.command;

import io.micronaut.core.value.PropertyResolver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the data lives. */
record DataFolder(Path path) {
    static DataFolder of(PropertyResolver settings) {
        return new DataFolder(
                Path.of(settings.getRequiredProperty("werkbrug.data", String.class))
                        .toAbsolutePath()
                        .normalize());
    }

    /** Makes it where it is missing; refuses one that cannot be written. */
    Path create() {
        try {
            Files.createDirectories(path);
        } catch (IOException _) {
            throw unusable();
        }
        if (!Files.isWritable(path)) {
            throw unusable();
        }
        return path;
    }

    private CommandRefusedException unusable() {
        return CommandRefusedException.problem("command.data.unusable", path);
    }
}
