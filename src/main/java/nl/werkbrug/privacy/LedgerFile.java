package nl.werkbrug.privacy;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The erasure ledger outside the database, a hash a line: it survives that an older database is put
 * back. A line that was cut off by a crash is passed over; the table has it too.
 */
@Singleton
class LedgerFile {
    static final String NAME = "erasures";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path file;

    LedgerFile(@Value("${werkbrug.data}") Path data) {
        this.file = data.resolve(NAME);
    }

    static Set<String> read(Path file) {
        try {
            var hashes = new TreeSet<String>();
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .filter(line -> HASH.matcher(line).matches())
                        .forEach(hashes::add);
            }
            return hashes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> read() {
        return read(file);
    }

    /** Durable when it returns. */
    synchronized void append(Collection<String> hashes) {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(bytes("\n" + String.join("\n", hashes) + "\n"));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them and nothing else; whole or not at all. */
    synchronized void replace(Set<String> hashes) {
        try {
            Path written = file.resolveSibling(NAME + ".new");
            Files.writeString(written, String.join("\n", new TreeSet<>(hashes)) + "\n");
            Files.move(
                    written,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
