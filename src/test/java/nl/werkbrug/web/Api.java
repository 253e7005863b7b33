package nl.werkbrug.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;

import nl.werkbrug.access.Role;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * Talks to the API as an outside program does: bytes in, status and JSON out. An account manager of
 * all regions, unless told otherwise.
 */
public final class Api {
    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedServer server;
    private final @Nullable String bearer;
    private final JsonMapper json = JsonMapper.createDefault();

    public Api(EmbeddedServer server) {
        this(server, accounts(server).bearer(Role.ACCOUNT_MANAGER));
    }

    /** With a token of one's own; null is nobody. */
    public Api(EmbeddedServer server, @Nullable String bearer) {
        this.server = server;
        this.bearer = bearer;
    }

    /** The same as somebody with these roles. */
    public Api as(Role... roles) {
        return new Api(server, accounts(server).bearer(roles));
    }

    /** The same without being signed in. */
    public Api nobody() {
        return new Api(server, null);
    }

    private static TestAccounts accounts(EmbeddedServer server) {
        return server.getApplicationContext().getBean(TestAccounts.class);
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<String> response, JsonNode body) {
        public String text(String... path) {
            return at(path).coerceStringValue();
        }

        public JsonNode at(String... path) {
            JsonNode node = body;
            for (String step : path) {
                JsonNode next =
                        step.matches("\\d+") ? node.get(Integer.parseInt(step)) : node.get(step);
                if (next == null) {
                    throw new AssertionError("No " + String.join(".", path) + " in " + body);
                }
                node = next;
            }
            return node;
        }

        /** Of a problem: the fields that were refused. */
        public List<String> fields() {
            return StreamSupport.stream(at("errors").values().spliterator(), false)
                    .map(error -> Objects.requireNonNull(error.get("field")).getStringValue())
                    .toList();
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String body) {
        return send("POST", path, body.getBytes(UTF_8));
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body.getBytes(UTF_8));
    }

    public Answer patch(String path, String version, String body) {
        return send(
                request(path)
                        .header("If-Match", version)
                        .method("PATCH", BodyPublishers.ofString(body)));
    }

    public Answer send(String method, String path, byte[] body) {
        return send(request(path).method(method, BodyPublishers.ofByteArray(body)));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response, read(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(server.getURI().resolve(path))
                        .header("Content-Type", "application/json");
        return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private JsonNode read(String body) throws IOException {
        return body.startsWith("{")
                ? json.readValue(body, io.micronaut.core.type.Argument.of(JsonNode.class))
                : JsonNode.nullNode();
    }
}
