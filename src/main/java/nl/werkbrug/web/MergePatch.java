package nl.werkbrug.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A partial change (RFC 7396): what the body names is replaced, null makes empty, the rest stays.
 * The result is read as if it had been given whole, so that every rule holds for it.
 */
@Singleton
public class MergePatch {
    private final JsonMapper json;

    MergePatch(JsonMapper json) {
        this.json = json;
    }

    /** Refuses a body that is no object with 400. */
    public <T> T apply(T stored, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "");
        }
        try {
            JsonNode merged = merge(json.writeValueToTree(stored), patch);
            return json.readValueFromTree(merged, type);
        } catch (IOException e) {
            throw new HttpStatusException(
                    HttpStatus.BAD_REQUEST,
                    java.util.Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    private static JsonNode merge(JsonNode stored, JsonNode patch) {
        if (!patch.isObject() || !stored.isObject()) {
            return patch;
        }
        Map<String, JsonNode> merged = new LinkedHashMap<>();
        stored.entries().forEach(entry -> merged.put(entry.getKey(), entry.getValue()));
        patch.entries()
                .forEach(
                        entry -> merged.merge(entry.getKey(), entry.getValue(), MergePatch::merge));
        return JsonNode.createObjectNode(merged);
    }
}
