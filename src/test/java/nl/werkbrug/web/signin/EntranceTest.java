package nl.werkbrug.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.FirstAdministrator;
import nl.werkbrug.access.Invitation;
import nl.werkbrug.access.Invitations;
import nl.werkbrug.access.Resets;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.access.Token;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.util.Set;
import java.util.UUID;

/** The ways in for who has no password yet, from the first person on. */
@MicronautTest(transactional = false)
@TestMethodOrder(OrderAnnotation.class)
class EntranceTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject FirstAdministrator first;
    @Inject Invitations invitations;
    @Inject Resets resets;

    @Test
    @Order(1)
    void an_empty_store_asks_for_its_first_administrator_once() {
        Browser browser = new Browser(server);
        String older = first.newCode().inGroups();
        String code = first.newCode().inGroups();

        assertThat(browser.get("/inloggen").headers().firstValue("Location"))
                .contains("/eerste-beheerder");
        inspect("/eerste-beheerder");
        assertThat(become(browser, older, PASSWORD).statusCode()).isEqualTo(422);
        assertThat(become(browser, code, "welkom2026!!").body())
                .contains("snel te raden", "value=\"Bea Beheer\"")
                .doesNotContain("welkom2026!!");
        assertThat(become(browser, code, PASSWORD).statusCode()).isEqualTo(303);

        assertThat(accounts.find("bea").orElseThrow().standing().roles())
                .containsExactly(Role.ADMIN);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(become(new Browser(server), code, PASSWORD).statusCode()).isEqualTo(422);
        assertThat(new Browser(server).get("/eerste-beheerder").statusCode()).isEqualTo(303);
    }

    @Test
    @Order(2)
    void an_invited_person_makes_an_account_once() {
        var standing = Standing.staff(Set.of(Role.COACH), Set.of(Region.of("flevoland")));
        Token token =
                invitations.invite(
                        Actor.installation("test"), new Invitation("Cor Coach", null, standing));
        String path = "/uitnodiging/" + token.value();
        Browser browser = new Browser(server);

        assertThat(browser.get(path).body()).contains("Welkom bij Werkbrug", "Cor Coach");
        inspect(path);
        assertThat(accept(browser, path, "cor", "x".repeat(5000)).statusCode()).isEqualTo(422);
        assertThat(accept(browser, path, "соr", PASSWORD).statusCode()).isEqualTo(422);
        assertThat(accept(browser, path, "bea", PASSWORD).body()).contains("al in gebruik");
        assertThat(accept(browser, path, "cor", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(browser.get("/behoeften").body()).contains("Cor Coach");

        assertThat(accept(new Browser(server), path, "cor2", PASSWORD).statusCode()).isEqualTo(410);
        assertThat(new Browser(server).get(path).statusCode()).isEqualTo(410);
        assertThat(new Browser(server).get("/uitnodiging/onbekend").body())
                .contains("Deze link werkt niet meer");
    }

    @Test
    @Order(3)
    void who_forgot_gets_the_same_answer_whoever_asks() {
        Browser browser = new Browser(server);
        var known = browser.post("/herstel", "who", "bea");
        var unknown = browser.post("/herstel", "who", "niemand");

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(unknown.body()).isEqualTo(known.body());
        inspect("/herstel");
    }

    @Test
    @Order(4)
    void a_reset_link_works_once() {
        Token token = resets.link(accounts.find("cor").orElseThrow().id());
        String path = "/herstel/" + token.value();
        Browser browser = new Browser(server);

        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        assertThat(browser.post(path, "password", "iets heel anders dan eerst").statusCode())
                .isEqualTo(303);
        assertThat(browser.post(path, "password", "en nog eens iets anders").statusCode())
                .isEqualTo(410);
        assertThat(new Browser(server).signIn("cor", PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    @Order(5)
    void a_candidate_types_a_code_over() {
        var piet =
                accounts.add(
                        new AccountDraft(
                                "piet", "Piet", null, Standing.candidate(UUID.randomUUID())));
        String code = resets.paper(piet.id()).inGroups();
        Browser browser = new Browser(server);

        inspect("/code");
        var in = browser.post("/code", "code", " " + code + " ", "password", PASSWORD);
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(browser.get("/").body()).contains("href=\"/ik\"");
        var again = browser.post("/code", "code", code, "password", PASSWORD);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Deze code klopt niet");
    }

    @Test
    @Order(6)
    void a_form_of_another_site_is_refused_here_too() {
        Browser evil = new Browser(server).from("https://evil.example");

        assertThat(evil.post("/herstel", "who", "bea").statusCode()).isEqualTo(403);
        assertThat(evil.from("").post("/herstel", "who", "bea").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void the_sign_in_page_is_accessible() {
        inspect("/inloggen");
    }

    private static java.net.http.HttpResponse<String> become(
            Browser browser, String code, String password) {
        return browser.post(
                "/eerste-beheerder",
                "code",
                code,
                "displayName",
                "Bea Beheer",
                "username",
                "bea",
                "password",
                password);
    }

    private static java.net.http.HttpResponse<String> accept(
            Browser browser, String path, String username, String password) {
        return browser.post(
                path, "displayName", "Cor Coach", "username", username, "password", password);
    }

    private void inspect(String path) {
        try (var chromium = new Chromium()) {
            new Inspection(chromium, page -> page)
                    .inspect(server.getURI() + path, page -> Shots.take(page, path));
        }
    }
}
