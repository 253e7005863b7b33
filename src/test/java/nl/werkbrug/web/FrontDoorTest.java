package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.web.Api.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpHeaders;

@MicronautTest(transactional = false)
class FrontDoorTest {
    private final Api api;

    FrontDoorTest(EmbeddedServer server) {
        api = new Api(server);
    }

    @ParameterizedTest
    @CsvSource({
        "/health, UP",
        "/prometheus, jvm_memory",
        "/api/v1/openapi.json, 3.1.0",
        "/assets/werkbrug.css, main",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js, htmx"
    })
    void serves(String path, String text) {
        Answer answer = api.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).contains(text);
        hasSecurityHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/webjars/nothing.js", "/api/v1/nothing", "/beans", "/env"})
    void an_unknown_address_is_404(String path) {
        Answer answer = api.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("status")).isEqualTo("404");
        hasSecurityHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/regions",
                "/api/v1/competences",
                "/api/v1/competences/suggest",
                "/api/v1/employers",
                "/api/v1/employers/{id}",
                "/api/v1/candidates",
                "/api/v1/candidates/{id}",
                "/api/v1/candidates/{id}/competences",
                "/api/v1/candidates/{id}/consents/{purpose}",
                "/api/v1/candidates/{id}/matches",
                "/api/v1/needs",
                "/api/v1/needs/{id}",
                "/api/v1/needs/{id}/submit",
                "/api/v1/needs/{id}/answer",
                "/api/v1/needs/{id}/close",
                "/api/v1/needs/{id}/matches",
                "/api/v1/matches",
                "/api/v1/supply"
            })
    void the_document_of_the_api_has_every_route(String path) {
        Answer document = api.get("/api/v1/openapi.json");

        assertThat(document.at("paths").get(path)).as(path).isNotNull();
        document.at("paths")
                .entries()
                .forEach(entry -> assertThat(entry.getKey()).startsWith("/api/v1/"));
    }

    @Test
    void the_document_describes_the_forms_behind_the_bodies() {
        Answer document = api.get("/api/v1/openapi.json");

        assertThat(document.response().body())
                .contains("minLevel", "maxTravelKm", "observedOn", "learnable");
    }

    @Test
    void answers_of_the_api_say_their_version_and_are_not_kept() {
        HttpHeaders headers = api.get("/api/v1/regions").response().headers();

        assertThat(headers.firstValue("API-Version")).contains("1.0.0");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_request_under_another_name_is_refused() {
        // The client of the JDK does not send a Host of our choice, so a socket does.
        assertThat(Socket.status(api.request("/").build().uri(), "evil.example")).isEqualTo(403);
        assertThat(Socket.status(api.request("/health").build().uri(), "localhost")).isEqualTo(200);
    }

    private static void hasSecurityHeaders(Answer answer) {
        HttpHeaders headers = answer.response().headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    }
}
