package nl.werkbrug.web;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.UnreadableException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a JSON body into a form. Unknown fields and wrong types are refused with an
 * UnreadableException that names every one of them.
 */
@Singleton
public class JsonForms {
    private final JsonMapper json;

    JsonForms(JsonMapper json) {
        this.json = json;
    }

    public <T> T read(JsonNode body, Class<T> form) {
        refuseOtherShape(body, form, "");
        return decode(body, Argument.of(form));
    }

    /** A body that is a list; the field is what its elements are called in a refusal. */
    public <T> List<T> readList(JsonNode body, Class<T> form, String field) {
        refuseOtherShape(body, Argument.listOf(form).asParameterizedType(), field);
        return decode(body, Argument.listOf(form));
    }

    /** As a text to hand out. */
    public String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON text from elsewhere, such as a file. */
    public JsonNode parse(byte[] text) {
        try {
            JsonNode read = json.readValue(text, Argument.of(JsonNode.class));
            if (read != null && !read.isNull()) {
                return read;
            }
        } catch (IOException _) {
            // Told below, as for a text that says null.
        }
        throw new UnreadableException(List.of(Refusal.of("JSON", "refusal.json")));
    }

    /**
     * A partial change (RFC 7396): what the body names is replaced, null makes empty, the rest
     * stays. The result is read as if it had been given whole, so that every rule holds for it.
     */
    public <T> T merge(T stored, JsonNode patch, Class<T> form) {
        refuseOtherShape(patch, form, "");
        return decode(merged(encode(stored), patch), Argument.of(form));
    }

    private static void refuseOtherShape(JsonNode body, java.lang.reflect.Type form, String path) {
        var refusals = JsonShape.check(body, form, path);
        if (!refusals.isEmpty()) {
            throw new UnreadableException(refusals);
        }
    }

    private static JsonNode merged(JsonNode stored, JsonNode patch) {
        if (!patch.isObject() || !stored.isObject()) {
            return patch;
        }
        Map<String, JsonNode> merged = new LinkedHashMap<>();
        stored.entries().forEach(entry -> merged.put(entry.getKey(), entry.getValue()));
        patch.entries()
                .forEach(
                        entry -> merged.merge(entry.getKey(), entry.getValue(), JsonForms::merged));
        return JsonNode.createObjectNode(merged);
    }

    private <T> JsonNode encode(T form) {
        try {
            return json.writeValueToTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T decode(JsonNode body, Argument<T> form) {
        try {
            return json.readValueFromTree(body, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
