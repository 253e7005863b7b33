package nl.werkbrug.matching;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where indexes live: a folder per generation and the name of the one in use. A rebuilt index is a
 * new generation, so that a running service goes on answering from the old one.
 */
@Singleton
class IndexFolder {
    private static final Duration YOUNG = Duration.ofMinutes(10);
    private static final String CURRENT = "current";

    private final Path root;

    IndexFolder(@Value("${werkbrug.data}") Path data) {
        this.root = data.resolve("index");
    }

    /** Empty when there is none yet, or when its folder is gone. */
    Optional<Path> current() throws IOException {
        return named().filter(Files::isDirectory);
    }

    /** The one that should be there; empty when there is none yet. */
    Optional<Path> named() throws IOException {
        Path pointer = root.resolve(CURRENT);
        return Files.exists(pointer)
                ? Optional.of(root.resolve(Files.readString(pointer).strip()))
                : Optional.empty();
    }

    Path next() throws IOException {
        return Files.createDirectories(root.resolve("generation-" + UUID.randomUUID()));
    }

    /** From now on this generation is the one to open; at once or not at all. */
    void use(Path generation) throws IOException {
        Path written = root.resolve(CURRENT + ".new");
        Files.writeString(written, generation.getFileName().toString());
        Files.move(
                written,
                root.resolve(CURRENT),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes every generation that is neither in use nor held by a process. */
    void sweep() throws IOException {
        Path kept = current().orElse(root);
        List<Path> others;
        try (Stream<Path> entries = Files.list(root)) {
            others =
                    entries.filter(Files::isDirectory)
                            .filter(entry -> !entry.equals(kept))
                            .toList();
        }
        for (Path other : others) {
            if (isOld(other) && isFree(other)) {
                remove(other);
            }
        }
    }

    /** A young one may be somebody's that is not in use yet. */
    private static boolean isOld(Path generation) throws IOException {
        Instant changed = Files.getLastModifiedTime(generation).toInstant();
        return changed.isBefore(Instant.now().minus(YOUNG));
    }

    static boolean isFree(Path generation) throws IOException {
        try (Directory directory = FSDirectory.open(generation);
                var lock = directory.obtainLock("write.lock")) {
            lock.ensureValid();
            return true;
        } catch (LockObtainFailedException _) {
            return false;
        }
    }

    private static void remove(Path generation) throws IOException {
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
