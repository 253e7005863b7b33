package nl.werkbrug.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file, in whatever encoding its bytes show. */
record TextFile(Path path, Encoding encoding) {
    /** No header is longer, in characters. */
    static final int HEADER_LIMIT = 8000;

    /** Refuses what is no text that can be read to its end. */
    TextFile(Path path) {
        this(path, encodingOf(path));
    }

    /** The same, and refuses one without a word. */
    static TextFile check(Path path) {
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

    /** Without the mark at its start. */
    BufferedReader reader() throws IOException {
        InputStream bytes = Files.newInputStream(path);
        bytes.skipNBytes(encoding.markSize());
        return new BufferedReader(new InputStreamReader(bytes, encoding.charset().newDecoder()));
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

    private static Encoding encodingOf(Path path) {
        try {
            return Encoding.of(path);
        } catch (IOException _) {
            throw new UnreadableFileException("import.file.unreadable", path);
        }
    }
}
