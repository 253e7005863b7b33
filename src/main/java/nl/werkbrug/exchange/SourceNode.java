package nl.werkbrug.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of somebody else's JSON: whatever is asked for may be missing or of another kind. */
record SourceNode(@Nullable Object value) {
    static final SourceNode NOTHING = new SourceNode(null);

    /** Reads the value at which the parser stands. */
    static SourceNode read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NULL -> NOTHING;
            default -> new SourceNode(parser.getText());
        };
    }

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isMissing() {
        return value == null;
    }

    SourceNode at(String... path) {
        SourceNode node = this;
        for (String name : path) {
            Object found = node.value instanceof Map<?, ?> fields ? fields.get(name) : null;
            node = found instanceof SourceNode child ? child : NOTHING;
        }
        return node;
    }

    /** The elements of a list; nothing when it is none. */
    List<SourceNode> each() {
        return value instanceof List<?> elements
                ? elements.stream().map(SourceNode.class::cast).toList()
                : List.of();
    }

    /** Numbers too; empty when blank. */
    Optional<String> text() {
        return value instanceof String text && !text.isBlank()
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    private static SourceNode object(JsonParser parser) throws IOException {
        var fields = new LinkedHashMap<String, SourceNode>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, read(parser));
        }
        return new SourceNode(fields);
    }

    private static SourceNode list(JsonParser parser) throws IOException {
        var elements = new ArrayList<SourceNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser));
        }
        return new SourceNode(elements);
    }
}
