package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Role;
import nl.werkbrug.web.Socket.Reply;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;

/** Whatever is too much is refused, in words, before it costs anything. */
@MicronautTest(transactional = false)
@Property(name = "werkbrug.patience", value = "2s")
class LimitsTest extends StoreTest {
    private static final String TOO_MUCH = "x".repeat(1_100_000);

    @Inject EmbeddedServer server;
    @Inject TestAccounts accounts;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/needs, application/json, application/json",
        "/api/v1/candidates, application/json, application/json",
        "/api/v1/competences/suggest, application/json, application/json",
        "/inloggen, application/x-www-form-urlencoded, text/html",
        "/uitloggen, application/x-www-form-urlencoded, text/html",
        "/behoeften/nieuw, application/x-www-form-urlencoded, text/html"
    })
    void a_body_over_a_megabyte_is_413(String path, String type, String accept) {
        Reply reply = post(path, TOO_MUCH, "Content-Type: " + type, "Accept: " + accept);

        assertThat(reply.status()).as(path + reply.body()).isEqualTo(413);
        assertThat(reply.header("Content-Security-Policy")).isNotEmpty();
        assertThat(reply.body())
                .contains(accept.equals("text/html") ? "Dit is te groot" : "\"status\":413");
    }

    /** Nothing takes files over the web, so nobody unpacks what comes as one. */
    @ParameterizedTest
    @ValueSource(strings = {"/inloggen", "/behoeften/nieuw", "/api/v1/needs"})
    void a_file_is_415_however_small(String path) {
        String type = "Content-Type: multipart/form-data; boundary=x";

        assertThat(post(path, TOO_MUCH, type).status()).isIn(413, 415);
        assertThat(post(path, "--x--", type).status()).isEqualTo(415);
    }

    @Test
    void so_is_one_that_comes_in_pieces_and_does_not_say_how_large_it_is() {
        String piece = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        Reply reply =
                Socket.raw(
                        server.getURI(),
                        head("/api/v1/needs", "Content-Type: application/json")
                                + "Transfer-Encoding: chunked\r\n\r\n"
                                + piece.repeat(20)
                                + "0\r\n\r\n");

        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    void so_is_one_that_is_small_until_it_is_unpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(("{\"text\": \"" + "x".repeat(20_000_000) + "\"}").getBytes(ISO_8859_1));
        }

        Reply reply =
                post(
                        "/api/v1/competences/suggest",
                        packed.toString(ISO_8859_1),
                        "Content-Type: application/json",
                        "Content-Encoding: gzip");

        assertThat(reply.status()).as(reply.body()).isIn(400, 413, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"criteria\":[", "[[[{\"x\":"})
    void json_without_a_bottom_is_400(String deeper) {
        Reply reply =
                post("/api/v1/needs", deeper.repeat(50_000), "Content-Type: application/json");

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
    }

    @Test
    void json_that_is_deep_and_well_formed_is_400() {
        String deep = "[".repeat(900) + "]".repeat(900);

        Reply reply =
                post(
                        "/api/v1/needs",
                        "{\"criteria\": " + deep + "}",
                        "Content-Type: application/json");

        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void endless_headers_are_refused() {
        Reply one = get("/inloggen", "X-Long: " + "x".repeat(20_000));
        Reply many = get("/inloggen", "X-Short: x\r\n".repeat(2_000) + "X-Last: x");
        Reply address = get("/inloggen?next=" + "x".repeat(20_000), "X: y");

        assertThat(one.status()).isIn(400, 413, 431);
        assertThat(many.status()).isIn(400, 413, 431);
        assertThat(address.status()).isIn(400, 413, 414);
    }

    @Test
    void who_dribbles_headers_is_cut_off() throws Exception {
        Instant start = Instant.now();
        try (var socket = new java.net.Socket("localhost", server.getPort())) {
            socket.setSoTimeout(200);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n".getBytes(ISO_8859_1));
            while (isOpen(socket) && waited(start).toSeconds() < 20) {
                socket.getOutputStream().write("X: y\r\n".getBytes(ISO_8859_1));
            }
        } catch (java.net.SocketException _) {
            // Cut while writing.
        }

        assertThat(waited(start)).isLessThan(Duration.ofSeconds(15));
    }

    private static boolean isOpen(java.net.Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() >= 0;
        } catch (java.net.SocketTimeoutException _) {
            return true;
        }
    }

    private static Duration waited(Instant start) {
        return Duration.between(start, Instant.now());
    }

    private Reply get(String asked, String header) {
        return Socket.send(server.getURI(), "GET " + asked, "Host: localhost", header);
    }

    private Reply post(String path, String body, String... headers) {
        return Socket.raw(
                server.getURI(),
                head(path, headers) + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private String head(String path, String... headers) {
        return """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Connection: close\r
        Sec-Fetch-Site: same-origin\r
        Authorization: Bearer %s\r
        %s\r
        """
                .formatted(
                        path, accounts.bearer(Role.ACCOUNT_MANAGER), String.join("\r\n", headers));
    }
}
