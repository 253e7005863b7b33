package nl.werkbrug.exchange.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.runtime.server.EmbeddedServer;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A form with a file, as a browser sends it. */
record Upload(EmbeddedServer server, String cookie, String csrf) {
    private static final String BOUNDARY = "----desk";

    HttpResponse<String> send(@Nullable String name, byte[] bytes) {
        return post(body(name, bytes));
    }

    private HttpResponse<String> post(byte[] body) {
        var request =
                HttpRequest.newBuilder(server.getURI().resolve("/beheer/import"))
                        .header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Origin", server.getURI().toString())
                        .header("Cookie", cookie)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] body(@Nullable String name, byte[] bytes) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"csrf\"", csrf.getBytes(UTF_8)));
        if (name != null) {
            String field = "name=\"bestand\"; filename=\"" + name + "\"";
            body.writeBytes(part(field + "\r\nContent-Type: application/octet-stream", bytes));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    private static byte[] part(String head, byte[] content) {
        var part = new ByteArrayOutputStream();
        String begin = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head;
        part.writeBytes((begin + "\r\n\r\n").getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }
}
