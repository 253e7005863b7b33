package nl.werkbrug.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import nl.werkbrug.refusal.Wording;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The elements of a JSON list that have problems, each with its reason in a field of its own. */
final class JsonProblems {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;
    private final Reasons reasons;
    private int number;

    private JsonProblems(JsonGenerator out, Reasons reasons) {
        this.out = out;
        this.reasons = reasons;
    }

    static void write(TextFile file, Reasons reasons, OutputStream stream) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(stream)) {
            out.useDefaultPrettyPrinter();
            out.writeStartArray();
            var problems = new JsonProblems(out, reasons);
            JsonList.forEach(file, problems::take);
            out.writeEndArray();
        }
    }

    private void take(JsonParser element) throws IOException {
        number++;
        Optional<String> why = reasons.of(number);
        if (why.isEmpty()) {
            element.skipChildren();
        } else {
            out.writeStartObject();
            copyFields(element);
            out.writeStringField(reasons.column(), why.get());
            out.writeEndObject();
        }
    }

    /** What is no object has no fields. */
    private void copyFields(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (Unwanted.isBsn(name)) {
                parser.skipChildren();
            } else {
                out.writeFieldName(name);
                copy(parser);
            }
        }
    }

    private void copy(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                out.writeStartObject();
                copyFields(parser);
                out.writeEndObject();
            }
            case START_ARRAY -> {
                out.writeStartArray();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    copy(parser);
                }
                out.writeEndArray();
            }
            case VALUE_STRING -> out.writeString(Wording.masked(parser.getText()));
            default -> out.copyCurrentEvent(parser);
        }
    }
}
