package nl.werkbrug.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file in UTF-8, with or without a byte order mark. */
record TextFile(Path path) {
    static final int LIMIT_MB = 50;

    /** No header is longer, in characters. */
    static final int HEADER_LIMIT = 8000;

    private static final long LIMIT = LIMIT_MB * 1024L * 1024L;
    private static final int MARK = 0xFEFF;

    /** Refuses what is no text file that can be read to its end. */
    static TextFile check(Path path) {
        refuseUnreadable(path);
        try (InputStream bytes = Files.newInputStream(path)) {
            new Utf8Check().read(bytes);
        } catch (IOException _) {
            throw new UnreadableFileException("import.file.unreadable", path);
        }
        var file = new TextFile(path);
        if (file.first() < 0) {
            throw new UnreadableFileException("import.file.empty");
        }
        return file;
    }

    boolean isJson() {
        int first = first();
        return first == '[' || first == '{';
    }

    /** Without the byte order mark. */
    BufferedReader reader() throws IOException {
        var reader = decoded();
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    /** The first character that is not a space; -1 when there is none. */
    private int first() {
        try (Reader reader = reader()) {
            int character = reader.read();
            while (character >= 0 && Character.isWhitespace(character)) {
                character = reader.read();
            }
            return character;
        } catch (IOException _) {
            throw new UnreadableFileException("import.file.unreadable", path);
        }
    }

    private BufferedReader decoded() throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(path));
        return new BufferedReader(
                new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    }

    private static void refuseUnreadable(Path path) {
        if (!Files.exists(path)) {
            throw new UnreadableFileException("import.file.missing", path);
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableFileException("import.file.folder", path);
        }
        if (!Files.isReadable(path)) {
            throw new UnreadableFileException("import.file.unreadable", path);
        }
        if (size(path) > LIMIT) {
            throw new UnreadableFileException("import.file.large", LIMIT_MB);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException _) {
            throw new UnreadableFileException("import.file.unreadable", path);
        }
    }
}
