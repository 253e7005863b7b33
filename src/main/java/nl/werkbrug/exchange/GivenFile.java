package nl.werkbrug.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody gave: refused before a word of it is read when it cannot be right. */
final class GivenFile {
    static final int LIMIT_MB = 50;

    static final long LIMIT = LIMIT_MB * 1024L * 1024L;

    private GivenFile() {}

    static void check(Path path) {
        checkThere(path);
        long size = size(path);
        refuseUnless(size > 0, "import.file.empty");
        refuseUnless(size <= LIMIT, "import.file.large", LIMIT_MB);
    }

    /** Whatever its size. */
    static void checkThere(Path path) {
        refuseUnless(Files.exists(path), "import.file.missing", path);
        refuseUnless(!Files.isDirectory(path), "import.file.folder", path);
        refuseUnless(Files.isReadable(path), "import.file.unreadable", path);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException _) {
            throw new UnreadableFileException("import.file.unreadable", path);
        }
    }

    private static void refuseUnless(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new UnreadableFileException(key, arguments);
        }
    }
}
