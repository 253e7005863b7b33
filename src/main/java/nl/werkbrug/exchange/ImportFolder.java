package nl.werkbrug.exchange;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The files that are being taken in, in the data folder of this node, each under the number of its
 * job. None outlives its job by more than a day.
 */
@Singleton
class ImportFolder {
    private static final String OWN_NUMBER = "folder";

    private final Path folder;

    ImportFolder(@Value("${werkbrug.data}") String data) {
        folder = Path.of(data).toAbsolutePath().normalize().resolve("imports");
    }

    /** The same as long as the data folder is: who it has, carries out the jobs that lie in it. */
    synchronized UUID number() {
        Path file = create().resolve(OWN_NUMBER);
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return UUID.fromString(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(UUID job) {
        return folder.resolve(job.toString());
    }

    /** The rows that were not taken, as a file to correct. */
    Path problems(UUID job) {
        return folder.resolve(job + ".problems");
    }

    /** Refuses what is larger than any file may be, and leaves nothing of it. */
    void keep(UUID job, InputStream bytes) {
        create();
        try (var limited = new LimitedStream(bytes, GivenFile.LIMIT)) {
            Files.copy(limited, file(job));
        } catch (IOException e) {
            remove(job);
            throw new UncheckedIOException(e);
        } catch (UnreadableFileException e) {
            remove(job);
            throw e;
        }
    }

    void remove(UUID job) {
        delete(file(job));
        delete(problems(job));
    }

    void removeFile(UUID job) {
        delete(file(job));
    }

    private Path create() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
