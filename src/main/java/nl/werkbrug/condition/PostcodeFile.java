package nl.werkbrug.condition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the postcode tables of the jar, without their remarks. */
final class PostcodeFile {
    private PostcodeFile() {}

    static List<String> lines(String name) {
        var stream = PostcodeFile.class.getResourceAsStream("/postcodes/" + name);
        if (stream == null) {
            throw new IllegalStateException("Missing in the jar: /postcodes/" + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
