package nl.werkbrug.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** A JSON list, read one element at a time, so that a large file needs little memory. */
final class JsonList {
    private static final JsonFactory JSON = new JsonFactory();

    private static final int GLANCED = 100;

    /** What systems call the list inside the object that they answer with. */
    private static final Set<String> AROUND =
            Set.of(
                    "werkzoekenden",
                    "werkzoekendeProfielen",
                    "profielen",
                    "vacatures",
                    "zoekresultaten",
                    "matches",
                    "items",
                    "results");

    private JsonList() {}

    interface ElementReader {
        void accept(int number, SourceNode element);
    }

    /** Takes the element at which the parser stands. */
    interface Step {
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
            if (enter(parser)) {
                while (elements.size() < GLANCED && hasNext(parser)) {
                    elements.add(SourceNode.read(parser));
                }
                return elements;
            }
        } catch (IOException _) {
            throw new UnreadableFileException("import.json.broken", 1);
        }
        readAlone(file, parser -> elements.add(SourceNode.read(parser)));
        return elements;
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

    private static boolean hasNext(JsonParser parser) throws IOException {
        JsonToken next = parser.nextToken();
        return next != null && next != JsonToken.END_ARRAY;
    }

    static void forEach(TextFile file, Step step) {
        int line = 1;
        try (JsonParser parser = JSON.createParser(file.reader())) {
            if (!enter(parser)) {
                readAlone(file, step);
                return;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentLocation().getLineNr();
                step.at(parser);
            }
            finish(parser);
        } catch (IOException _) {
            throw new UnreadableFileException("import.json.broken", line);
        }
    }

    /** Goes to the start of the list, in the object around it too; false when there is no list. */
    private static boolean enter(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && AROUND.contains(name)) {
                    return true;
                }
                parser.skipChildren();
            }
            finish(parser);
            return false;
        }
        if (first != JsonToken.START_ARRAY) {
            throw new UnreadableFileException("import.json.shape");
        }
        return true;
    }

    /** The object around the list ends too, and after it comes nothing. */
    private static void finish(JsonParser parser) throws IOException {
        JsonToken next = parser.nextToken();
        while (next != null && !parser.getParsingContext().inRoot()) {
            parser.skipChildren();
            next = parser.nextToken();
        }
        if (next != null && (next != JsonToken.END_OBJECT || parser.nextToken() != null)) {
            throw new UnreadableFileException("import.json.shape");
        }
    }

    /** A file of one element that is in no list. */
    private static void readAlone(TextFile file, Step step) {
        try (JsonParser parser = JSON.createParser(file.reader())) {
            parser.nextToken();
            step.at(parser);
        } catch (IOException _) {
            throw new UnreadableFileException("import.json.broken", 1);
        }
    }
}
