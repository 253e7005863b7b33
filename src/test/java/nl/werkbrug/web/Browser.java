package nl.werkbrug.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.runtime.server.EmbeddedServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A browser without a screen: keeps cookies, says where a form comes from, follows nothing. */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedServer server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String origin;
    private String csrf = "";

    public Browser(EmbeddedServer server) {
        this.server = server;
        this.origin = server.getURI().toString();
    }

    /** As if the forms stood on another site. */
    public Browser from(String other) {
        origin = other;
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** Of the page that was read last. */
    public String csrf() {
        return csrf;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Names and values in turn; the token of the last page goes with them. */
    public HttpResponse<String> post(String path, String... fields) {
        return postBare(path, encoded(fields) + "&csrf=" + csrf);
    }

    public HttpResponse<String> postBare(String path, String body) {
        var request =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        return send(request);
    }

    public HttpResponse<String> signIn(String username, String password, String... more) {
        String body = encoded("username", username, "password", password);
        return postBare("/inloggen", more.length == 0 ? body : body + "&" + encoded(more));
    }

    public static String encoded(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(i -> encode(fields[2 * i]) + "=" + encode(fields[2 * i + 1]))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(server.getURI().resolve(path))
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            Matcher found = CSRF.matcher(response.body());
            csrf = found.find() ? found.group(1) : csrf;
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String cookie = header.split(";", -1)[0];
        String name = cookie.substring(0, cookie.indexOf('='));
        String value = cookie.substring(cookie.indexOf('=') + 1);
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }
}
