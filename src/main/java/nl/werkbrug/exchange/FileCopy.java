package nl.werkbrug.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of a file that others may still write to, so that what is looked at and what is taken in
 * are the same. It has the same name, and goes when it is closed.
 */
public record FileCopy(Path path) implements AutoCloseable {
    /** Refuses a file that cannot be read, or that is written to meanwhile. */
    public static FileCopy of(Path original) {
        GivenFile.check(original);
        FileStamp before = FileStamp.of(original);
        var copy = new FileCopy(folder().resolve(original.getFileName()));
        try {
            Files.copy(original, copy.path);
            before.refuseIfChanged(original);
            return copy;
        } catch (IOException _) {
            copy.close();
            throw new UnreadableFileException("import.file.unreadable", original);
        } catch (UnreadableFileException changed) {
            copy.close();
            throw changed;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(path.toAbsolutePath().getParent());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Only its owner may look into it. */
    private static Path folder() {
        try {
            return Files.createTempDirectory("werkbrug");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
