package nl.werkbrug.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks for words and ids as bytes, however they may be written. */
final class Traces {
    private final Map<String, List<byte[]>> spellings = new TreeMap<>();

    Traces word(String word) {
        spellings.put(
                word,
                Stream.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.ISO_8859_1,
                                StandardCharsets.UTF_16LE,
                                StandardCharsets.UTF_16BE)
                        .map(word::getBytes)
                        .toList());
        return this;
    }

    /** As text, with and without dashes, and as bytes in either order, also half of them. */
    Traces id(UUID id) {
        word(id.toString());
        word(id.toString().replace("-", ""));
        spellings.put(
                "bytes of " + id,
                Stream.of(id.getMostSignificantBits(), id.getLeastSignificantBits())
                        .flatMap(half ->
                                Stream.of(
                                        bytes(half, ByteOrder.BIG_ENDIAN),
                                        bytes(half, ByteOrder.LITTLE_ENDIAN)))
                        .toList());
        return this;
    }

    /** Which of them are in which file of a folder: "word in file". */
    List<String> in(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                in(Files.readAllBytes(file)).forEach(word -> found.add(word + " in " + file));
            }
        }
        return found;
    }

    List<String> in(byte[] content) {
        String text = latin(content);
        return spellings.entrySet().stream()
                .filter(word ->
                        word.getValue().stream().anyMatch(bytes -> text.contains(latin(bytes))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(long half, ByteOrder order) {
        return ByteBuffer.allocate(Long.BYTES).order(order).putLong(half).array();
    }
}
