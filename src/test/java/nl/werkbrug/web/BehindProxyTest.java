package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

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

import java.util.stream.Stream;

/** With a proxy on this computer in front, under a public address. */
@MicronautTest(transactional = false)
@Property(name = "werkbrug.url", value = "https://werkbrug.example")
@Property(name = "werkbrug.trusted-proxy", value = "127.0.0.1")
class BehindProxyTest extends StoreTest {
    private static final String NAMED = "Host: werkbrug.example";
    private static final String OVER_TLS = "X-Forwarded-Proto: https";
    private static final String WRONG = "username=niemand&password=fout";

    @Inject EmbeddedServer server;
    @Inject TestAccounts accounts;

    @Test
    void a_browser_holds_on_to_tls_and_its_cookie_belongs_to_this_machine_alone() {
        String cookie = "Cookie: __Host-werkbrug-session=" + accounts.session(Role.ACCOUNT_MANAGER);
        Reply page = through("GET /behoeften", cookie);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Strict-Transport-Security"))
                .isEqualTo("max-age=63072000; includeSubDomains");
        assertThat(through("GET /behoeften", cookie.replace("__Host-", "")).status())
                .isEqualTo(401);
        assertThat(signOut(cookie).header("Set-Cookie"))
                .contains("__Host-werkbrug-session=", "Secure", "Path=/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Proto: http", "X-Forwarded-Proto: https, http", "X: y"})
    void a_page_in_plain_http_is_led_to_tls(String how) {
        Reply reply = send("GET /behoeften?status=vervuld", NAMED, how);

        assertThat(reply.status()).isEqualTo(308);
        assertThat(reply.header("Location"))
                .isEqualTo("https://werkbrug.example/behoeften?status=vervuld");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/regions", "POST /inloggen", "POST /api/v1/matches"})
    void a_program_or_a_form_in_plain_http_is_refused(String asked) {
        assertThat(send(asked, NAMED, "Content-Length: 0").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "evil.example", "127.0.0.1"})
    void another_name_is_refused(String host) {
        assertThat(send("GET /inloggen", "Host: " + host, OVER_TLS).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "https://werkbrug.example, 401",
        "http://werkbrug.example, 403",
        "https://evil.example, 403",
        "null, 403"
    })
    void a_form_comes_from_the_public_address(String origin, int status) {
        assertThat(signIn("Origin: " + origin).status()).isEqualTo(status);
    }

    @Test
    void this_computer_may_watch_the_service_in_plain_http() {
        assertThat(send("GET /health", "Host: localhost").status()).isEqualTo(200);
        assertThat(send("GET /prometheus", "Host: localhost").status()).isEqualTo(200);
        assertThat(send("GET /inloggen", "Host: localhost").status()).isEqualTo(308);
        assertThat(through("GET /prometheus").status()).isEqualTo(401);
        assertThat(send("GET /prometheus", NAMED).status()).isEqualTo(308);
    }

    @Test
    void guessing_is_slowed_per_address_behind_the_proxy_whatever_a_guesser_makes_up() {
        for (int guess = 0; guess < 7; guess++) {
            from("6.6.6." + guess + ", 203.0.113.9", guess);
        }

        assertThat(from("6.6.6.66, 203.0.113.9", 66).status()).isEqualTo(429);
        assertThat(from("203.0.113.10", 67).status()).isEqualTo(401);
    }

    private Reply from(String line, int guess) {
        String body = "username=niemand" + guess + "&password=fout";
        return post("/inloggen", body, "Sec-Fetch-Site: same-origin", "X-Forwarded-For: " + line);
    }

    private Reply signIn(String header) {
        return post("/inloggen", WRONG, header);
    }

    private Reply signOut(String cookie) {
        Reply page = through("GET /behoeften", cookie);
        String csrf = page.body().replaceFirst("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        return post("/uitloggen", "csrf=" + csrf, cookie);
    }

    private Reply post(String path, String body, String... headers) {
        String head =
                Stream.concat(Stream.of(NAMED, OVER_TLS), Stream.of(headers))
                        .reduce("", (all, one) -> all + one + "\r\n");
        return Socket.raw(
                server.getURI(),
                """
                POST %s HTTP/1.1\r
                %sContent-Type: application/x-www-form-urlencoded\r
                Content-Length: %d\r
                Connection: close\r
                \r
                %s\
                """
                        .formatted(path, head, body.length(), body));
    }

    private Reply through(String asked, String... more) {
        return send(
                asked,
                Stream.concat(Stream.of(NAMED, OVER_TLS), Stream.of(more)).toArray(String[]::new));
    }

    private Reply send(String asked, String... headers) {
        return Socket.send(server.getURI(), asked, headers);
    }
}
