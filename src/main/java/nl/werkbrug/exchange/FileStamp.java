package nl.werkbrug.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** How large a file was and when it was last written: what tells that somebody wrote to it. */
public record FileStamp(long size, Instant written) {
    static FileStamp of(Path path) {
        try {
            return new FileStamp(Files.size(path), Files.getLastModifiedTime(path).toInstant());
        } catch (IOException _) {
            throw new UnreadableFileException("import.file.unreadable", path);
        }
    }

    /** Refuses a file that was written to since. */
    void refuseIfChanged(Path path) {
        if (!equals(of(path))) {
            throw new UnreadableFileException("import.file.changed");
        }
    }
}
