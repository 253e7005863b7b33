package nl.werkbrug.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
        GivenFile.checkThere(original);
        var copy = new FileCopy(folder().resolve(original.getFileName()));
        try {
            copy.fill(original);
            GivenFile.check(copy.path);
            return copy;
        } catch (IOException _) {
            copy.close();
            throw new UnreadableFileException("import.file.unreadable", original);
        } catch (UnreadableFileException refused) {
            copy.close();
            throw refused;
        }
    }

    /** A pipe has no size and can be read once; no more is read than may be taken. */
    private void fill(Path original) throws IOException {
        boolean isPipe = !Files.isRegularFile(original);
        FileStamp before = FileStamp.of(original);
        try (InputStream in = Files.newInputStream(original);
                OutputStream out = Files.newOutputStream(path)) {
            in.transferTo(new Limited(out));
        }
        if (!isPipe) {
            before.refuseIfChanged(original);
        }
    }

    /** Refuses what is more than a file may hold. */
    private static final class Limited extends FilterOutputStream {
        private long left = GivenFile.LIMIT;

        Limited(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new UnreadableFileException("import.file.large", GivenFile.LIMIT_MB);
            }
            out.write(bytes, offset, length);
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
