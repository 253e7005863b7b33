package nl.werkbrug.access;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The one secret that the other secrets of this installation are made from: a setting, or else a
 * file in the data folder that only its owner can read. Whoever loses it loses every second step.
 */
@Singleton
public class MasterKey {
    static final String FILE = "key";

    private static final int SHORTEST = 32;

    private final String secret;
    private final boolean missing;

    MasterKey(
            @Value("${werkbrug.access.key:}") String setting,
            @Value("${werkbrug.key:}") String shorter,
            @Value("${werkbrug.data}") String data,
            @Value("${werkbrug.reads-only:false}") boolean readsOnly) {
        String given = setting.isBlank() ? shorter : setting;
        Path file = Path.of(data).resolve(FILE);
        missing = given.isBlank() && readsOnly && !Files.exists(file);
        secret = missing ? Token.create().value() : secret(given, file);
    }

    /** Whoever only reads makes none, and goes on with one that opens nothing. */
    boolean isMissing() {
        return missing;
    }

    /** 256 bits for one purpose; the same every time, and telling nothing of another's. */
    public byte[] derive(String purpose) {
        return Digest.keyed(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8), purpose);
    }

    private static String secret(String given, Path file) {
        return given.isBlank() ? stored(file) : checked(given.strip());
    }

    private static String checked(String setting) {
        if (setting.length() < SHORTEST) {
            throw new ConfigurationException(
                    "werkbrug.access.key / WERKBRUG_KEY: " + SHORTEST + " tekens of meer");
        }
        return setting;
    }

    private static String stored(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return checked(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written whole beside it first: another process never reads half a key. */
    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new");
        if (draft.getFileSystem().supportedFileAttributeViews().containsAll(Set.of("posix"))) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, Token.create().value() + "\n");
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // Somebody else was first, and theirs is the key.
        } finally {
            Files.delete(draft);
        }
    }
}
