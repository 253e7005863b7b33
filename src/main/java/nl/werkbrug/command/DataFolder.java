package nl.werkbrug.command;

import io.micronaut.core.value.PropertyResolver;

import nl.werkbrug.privacy.StoreFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the data lives; an embedded store lies in it, or where its address says. */
record DataFolder(Path path, String store) {
    static DataFolder of(PropertyResolver settings) {
        return new DataFolder(
                Path.of(settings.getRequiredProperty("werkbrug.data", String.class))
                        .toAbsolutePath()
                        .normalize(),
                settings.getProperty("datasources.default.url", String.class).orElse(""));
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

    /** Makes nothing, and refuses where no embedded store was made yet. */
    Path withStore() {
        if (StoreFile.isFile(store) && !StoreFile.ofUrl(store).exists()) {
            throw CommandRefusedException.problem("command.check.none", path);
        }
        return path;
    }

    private CommandRefusedException unusable() {
        return CommandRefusedException.problem("command.data.unusable", path);
    }
}
