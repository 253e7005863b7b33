package nl.werkbrug.proposal;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * A receipt as it is handed out: JSON with a fingerprint over all of it. The fingerprint proves no
 * sender; it shows at once that something was changed by mistake or in a hurry.
 */
record ReceiptFile(JsonNode receipt, String fingerprint) {
    static ReceiptFile of(Receipt receipt, JsonMapper json) {
        try {
            JsonNode tree = json.writeValueToTree(receipt);
            return new ReceiptFile(tree, fingerprint(tree, json));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for what is no receipt. */
    static Optional<ReceiptFile> read(byte[] file, JsonMapper json) {
        try {
            JsonNode tree = json.readValue(file, Argument.of(JsonNode.class));
            JsonNode receipt = tree == null ? null : tree.get("receipt");
            JsonNode fingerprint = tree == null ? null : tree.get("fingerprint");
            return receipt == null || fingerprint == null || !fingerprint.isString()
                    ? Optional.empty()
                    : Optional.of(new ReceiptFile(receipt, fingerprint.getStringValue()));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    String text(JsonMapper json) {
        try {
            return json.writeValueAsString(
                    JsonNode.createObjectNode(
                            Map.of(
                                    "receipt",
                                    receipt,
                                    "fingerprint",
                                    JsonNode.createStringNode(fingerprint))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing in it was changed since it was written. */
    boolean isWhole(JsonMapper json) {
        try {
            return fingerprint(receipt, json).equals(fingerprint);
        } catch (IOException _) {
            return false;
        }
    }

    /** Empty where a value is of the wrong kind. */
    Optional<Receipt> toReceipt(JsonMapper json) {
        try {
            return Optional.ofNullable(json.readValueFromTree(receipt, Argument.of(Receipt.class)));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /** Spaces and the order of fields say nothing. */
    private static String fingerprint(JsonNode receipt, JsonMapper json) throws IOException {
        return Fingerprint.of(json.writeValueAsString(sorted(receipt)));
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeMap<String, JsonNode>();
            node.entries()
                    .forEach(field -> {
                        if (!field.getValue().isNull()) {
                            fields.put(field.getKey(), sorted(field.getValue()));
                        }
                    });
            return JsonNode.createObjectNode(fields);
        }
        return node.isArray()
                ? JsonNode.createArrayNode(
                        StreamSupport.stream(node.values().spliterator(), false)
                                .map(ReceiptFile::sorted)
                                .toList())
                : node;
    }
}
