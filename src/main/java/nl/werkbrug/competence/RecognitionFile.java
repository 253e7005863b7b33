package nl.werkbrug.competence;

import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Reads the numbers of the recognition; says which key has which wrong value. */
final class RecognitionFile {
    private static final String NAME = "/recognition/recognition.yml";
    private static final int ALL = 100;
    private static final RecognitionTuning TUNING = of(read());

    private final Map<String, Object> keys;

    private RecognitionFile(Map<String, Object> keys) {
        this.keys = keys;
    }

    static RecognitionTuning tuning() {
        return TUNING;
    }

    static RecognitionTuning of(Map<String, Object> keys) {
        var file = new RecognitionFile(keys);
        return new RecognitionTuning(
                file.part("said").said(),
                file.part("letters").letters(),
                file.number("most", 1, ALL));
    }

    private RecognitionTuning.Said said() {
        return new RecognitionTuning.Said(
                number("enough", 1, ALL),
                number("room", 0, 50),
                number("in-compound", 0, ALL),
                number("beside-unknown", 0, ALL),
                number("mistake", 0, 1000),
                number("joining", 0, ALL),
                number("faint", 0, ALL));
    }

    private RecognitionTuning.Letters letters() {
        int shortest = number("shortest", 2, 8);
        return new RecognitionTuning.Letters(
                new Traits.Shape(number("word", 0, 20), shortest, number("longest", shortest, 8)),
                number("faint", 0, ALL),
                number("description", 0, ALL),
                number("best-name", 0, ALL),
                number("words", 1, 50),
                number("from", 0, ALL));
    }

    private RecognitionFile part(String key) {
        if (keys.get(key) instanceof Map<?, ?> part) {
            var named = new HashMap<String, Object>();
            part.forEach((name, value) -> named.put(String.valueOf(name), value));
            return new RecognitionFile(named);
        }
        throw new IllegalStateException("Missing in " + NAME + ": " + key);
    }

    private int number(String key, int min, int max) {
        if (keys.get(key) instanceof Integer number && number >= min && number <= max) {
            return number;
        }
        throw new IllegalStateException(
                "%s in %s is '%s'; allowed: %d to %d"
                        .formatted(key, NAME, keys.get(key), min, max));
    }

    private static Map<String, Object> read() {
        try (InputStream stream = RecognitionFile.class.getResourceAsStream(NAME)) {
            return new Yaml().load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
