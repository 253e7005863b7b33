package nl.werkbrug.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A JSON list, read one element at a time, so that a large file needs little memory. */
final class JsonList {
    private static final JsonFactory JSON = new JsonFactory();

    private static final int GLANCED = 100;

    private JsonList() {}

    interface ElementReader {
        void accept(int number, SourceNode element);
    }

    private interface Step {
        void at(JsonParser element) throws IOException;
    }

    /** How many elements there are; refuses a file that breaks anywhere. */
    static long count(TextFile file) {
        var elements = new AtomicLong();
        forEach(
                file,
                parser -> {
                    parser.skipChildren();
                    elements.incrementAndGet();
                });
        return elements.get();
    }

    /** The first few elements, whatever they are. */
    static List<SourceNode> start(TextFile file) {
        var elements = new ArrayList<SourceNode>();
        try (JsonParser parser = JSON.createParser(file.reader())) {
            parser.nextToken();
            while (elements.size() < GLANCED && hasNext(parser)) {
                elements.add(SourceNode.read(parser));
            }
            return elements;
        } catch (IOException _) {
            throw new UnreadableFileException("import.json.broken", 1);
        }
    }

    private static boolean hasNext(JsonParser parser) throws IOException {
        JsonToken next = parser.nextToken();
        return next != null && next != JsonToken.END_ARRAY;
    }

    /** Elements are numbered from 1. */
    static void read(TextFile file, ElementReader reader) {
        var number = new AtomicLong();
        forEach(
                file,
                parser ->
                        reader.accept(
                                Math.toIntExact(number.incrementAndGet()),
                                SourceNode.read(parser)));
    }

    private static void forEach(TextFile file, Step step) {
        int line = 1;
        try (JsonParser parser = JSON.createParser(file.reader())) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableFileException("import.json.shape");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentLocation().getLineNr();
                step.at(parser);
            }
            if (parser.nextToken() != null) {
                throw new UnreadableFileException("import.json.shape");
            }
        } catch (IOException _) {
            throw new UnreadableFileException("import.json.broken", line);
        }
    }
}
