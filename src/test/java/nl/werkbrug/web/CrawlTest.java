package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.demo.Demonstration;
import nl.werkbrug.demo.DemonstrationAccounts;
import nl.werkbrug.web.MatrixRequests.Asked;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks every address there is, and follows every link in the eyes of every role. */
@MicronautTest(transactional = false)
class CrawlTest extends StoreTest {
    private static final Recording RECORDING =
            new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);
    private static final Map<String, String> ALWAYS =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin");

    @Inject EmbeddedServer server;
    @Inject Router router;
    @Inject Provider<MatrixWorld> world;
    @Inject Demonstration demonstration;
    @Inject DemonstrationAccounts accounts;
    @Inject Accounts everybody;
    @Inject Candidates candidates;

    /** Before the world of the matrix, as only an empty store is filled. */
    @BeforeAll
    void fill() {
        demonstration.fill();
    }

    @TestFactory
    Stream<DynamicTest> every_answer_of_every_address_carries_the_headers() {
        var requests = new MatrixRequests(server, world.get());
        return router.uriRoutes()
                .map(route -> Door.of(route).name())
                .distinct()
                .map(door -> dynamicTest(door, () -> carriesHeaders(requests, door)));
    }

    @TestFactory
    Stream<DynamicTest> so_do_files_and_refusals() {
        return Stream.of(
                        "GET /assets/werkbrug.css",
                        "GET /assets/nothing.css",
                        "GET /webjars/htmx.org/2.0.10/dist/htmx.min.js",
                        "GET /api/v1/openapi.json",
                        "GET /nowhere",
                        "GET /api/v1/nowhere",
                        "GET /assets/../application.yml",
                        "GET /assets/%2e%2e/application.yml",
                        "DELETE /behoeften",
                        "POST /api/v1/needs/x/submit",
                        "OPTIONS /api/v1/needs",
                        "TRACE /",
                        "HEAD /inloggen")
                .map(asked -> dynamicTest(asked, () -> fileOrRefusal(asked)));
    }

    @Test
    void only_files_may_be_kept() {
        var requests = new MatrixRequests(server, world.get());

        var file = requests.send(new Asked("GET", "/assets/werkbrug.css", "", null), null);
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).doesNotContain("store");
        var missing = requests.send(new Asked("GET", "/assets/nothing.css", "", null), null);
        assertThat(missing.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void every_page_of_every_role_is_clean() {
        List<String> usernames = accounts.open();
        plant();
        try (Chromium chromium = new Chromium()) {
            Crawl crawl = new Crawl(chromium, server);
            usernames.forEach(crawl::walk);

            assertThat(crawl.complaints()).isEmpty();
            assertThat(crawl.visited()).contains("/behoeften/{id}", "/kandidaten/{id}", "/beheer");
            assertThat(crawl.visited()).contains("/portaal", "/ik", "/account");
            assertThat(crawl.sawCanary()).contains("accountmanager", "trajectcoach");
        }
        assertThat(usernames).hasSize(6);
    }

    private void carriesHeaders(MatrixRequests requests, String door) {
        check(door, requests.send(requests.anything(door), null));
        Arrays.stream(Role.values())
                .forEach(role ->
                        check(
                                door,
                                requests.send(requests.anything(door), world.get().bearer(role))));
    }

    private void fileOrRefusal(String asked) {
        String[] words = asked.split(" ", 2);
        var requests = new MatrixRequests(server, world.get());
        check(asked, requests.send(new Asked(words[0], words[1], "", null), null));
    }

    private static void check(String asked, HttpResponse<String> answer) {
        var headers = answer.headers();
        ALWAYS.forEach((name, value) ->
                assertThat(headers.allValues(name))
                        .as("%s of %s, %d", name, asked, answer.statusCode())
                        .containsExactly(value));
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "data:", "http");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server").orElse("")).isEmpty();
        if (!asked.contains(" /assets/") && !asked.contains(" /webjars/")) {
            assertThat(headers.allValues("Cache-Control")).as(asked).containsExactly("no-store");
        }
    }

    /** Somebody whom the desk and the coach of the demonstration meet. */
    private void plant() {
        CandidateId canary =
                candidates
                        .add(
                                TestForms.named(
                                        "canary",
                                        MatrixWorld.HERE,
                                        Crawl.NAME,
                                        Crawl.PHONE,
                                        "wb:lassen-mig-mag"),
                                RECORDING)
                        .id();
        candidates.decide(canary, Purpose.MATCHING, true, RECORDING);
        AccountId coach = everybody.find("trajectcoach").orElseThrow().id();
        candidates.assign(canary, coach, RECORDING);
    }
}
