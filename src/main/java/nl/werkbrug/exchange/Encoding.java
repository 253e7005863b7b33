package nl.werkbrug.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * How the signs of a text file are written. A mark at its start decides; else it is UTF-8, or the
 * Western European of Windows where the bytes make no sense as UTF-8.
 */
record Encoding(Charset charset, int markSize) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Map<String, Encoding> MARKS =
            Map.of(
                    "efbbbf", new Encoding(StandardCharsets.UTF_8, 3),
                    "fffe", new Encoding(StandardCharsets.UTF_16LE, 2),
                    "feff", new Encoding(StandardCharsets.UTF_16BE, 2));

    /** Reads the file to its end, and refuses one that is no text. */
    static Encoding of(Path path) throws IOException {
        Encoding seeming = marked(path);
        var check = new TextCheck(seeming.charset());
        read(path, seeming, check);
        if (!check.isBroken()) {
            return seeming;
        }
        var windows = new Encoding(WINDOWS, 0);
        var second = new TextCheck(WINDOWS);
        if (check.mayBeAnother()) {
            read(path, windows, second);
        }
        if (!check.mayBeAnother() || second.isBroken()) {
            throw new UnreadableFileException("import.file.encoding", check.row(), check.at());
        }
        return windows;
    }

    private static Encoding marked(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] first = bytes.readNBytes(3);
            String start = java.util.HexFormat.of().formatHex(first);
            return MARKS.entrySet().stream()
                    .filter(mark -> start.startsWith(mark.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(new Encoding(StandardCharsets.UTF_8, 0));
        }
    }

    private static void read(Path path, Encoding encoding, TextCheck check) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            bytes.skipNBytes(encoding.markSize());
            check.read(bytes);
        }
    }
}
