package nl.werkbrug.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a list: blank ones and those that start with # say nothing. */
record WordFile(List<String> lines) {
    private static final String EXCEPTION = "! ";

    static WordFile read(String name) {
        try (InputStream file =
                Objects.requireNonNull(
                        WordFile.class.getResourceAsStream("/guard/" + name + ".txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new WordFile(
                    text.lines()
                            .map(line -> line.replaceAll("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Phrase> phrases() {
        return lines.stream()
                .filter(line -> !line.startsWith(EXCEPTION))
                .map(line -> Phrase.of(line, true))
                .toList();
    }

    /** Ordinary words that hold one of the list; only as written. */
    List<Phrase> exceptions() {
        return lines.stream()
                .filter(line -> line.startsWith(EXCEPTION))
                .map(line -> Phrase.of(line.substring(EXCEPTION.length()).strip(), false))
                .toList();
    }
}
