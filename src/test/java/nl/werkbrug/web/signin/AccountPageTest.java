package nl.werkbrug.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SecondSteps;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody does with their own account; staff have to take a second step here. */
@MicronautTest(transactional = false)
@Property(name = "werkbrug.access.totp-required-for-staff", value = "true")
class AccountPageTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([^<]+)<");

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject SecondSteps steps;

    @Test
    void makes_a_token_shows_it_once_and_revokes_it() {
        Browser browser = candidate("tok");
        browser.get("/account");
        String token = first(SECRET, browser.post("/account/sleutels", "name", "app").body());
        String page = browser.get("/account").body();

        assertThat(page).contains("nog niet gebruikt").doesNotContain(token);
        assertThat(new Api(server, token).get("/api/v1/regions").status()).isEqualTo(200);
        String revoke = first(Pattern.compile("action=\"(/account/sleutels/[^\"]+)\""), page);
        assertThat(browser.post(revoke).statusCode()).isEqualTo(303);
        assertThat(new Api(server, token).get("/api/v1/regions").status()).isEqualTo(401);
        assertThat(browser.post(revoke).statusCode()).isEqualTo(404);
    }

    @Test
    void changes_the_password_for_who_knows_the_old_one() {
        Browser browser = candidate("pas");
        Browser elsewhere = new Browser(server);
        elsewhere.signIn("pas", PASSWORD);
        browser.get("/account");
        String next = "een heel ander woord";

        var wrong = browser.post("/account/wachtwoord", "old", "x", "password", next);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("niet je huidige wachtwoord");
        var done = browser.post("/account/wachtwoord", "old", PASSWORD, "password", next);
        assertThat(done.body()).contains("Je wachtwoord is gewijzigd");
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void signs_out_everywhere() {
        Browser browser = candidate("all");
        browser.get("/account");

        assertThat(browser.post("/account/sessies/uit").statusCode()).isEqualTo(303);
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void staff_take_the_second_step_before_anything_else() {
        var desk = Standing.staff(Set.of(Role.COACH), Set.of(Region.of("flevoland")));
        Account coach = accounts.add(new AccountDraft("coach", "Cor", null, desk), PASSWORD);
        Browser browser = new Browser(server);

        assertThat(browser.signIn("coach", PASSWORD).headers().firstValue("Location"))
                .contains("/inloggen/tweede-stap");
        assertThat(browser.get("/behoeften").statusCode()).isEqualTo(303);
        assertThat(browser.get("/inloggen/tweede-stap").body()).contains("class=\"qr\"");
        assertThat(browser.post("/inloggen/tweede-stap", "code", "000000").statusCode())
                .isEqualTo(422);
        assertThat(browser.get("/behoeften").statusCode()).isEqualTo(303);
        assertThat(steps.isOn(coach.id())).isFalse();
    }

    @Test
    void is_accessible_and_narrow() {
        var anna =
                accounts.add(
                        new AccountDraft(
                                "axe",
                                "Anna van der Berg-Willemsen",
                                null,
                                Standing.candidate(new java.util.UUID(0, 9))),
                        PASSWORD);
        for (String path : new String[] {"/account", "/account/tweede-stap"}) {
            try (var chromium = new Chromium()) {
                new Inspection(chromium, page -> Chromium.signIn(page, server, anna.id()))
                        .inspect(server.getURI() + path, page -> Shots.take(page, path));
            }
        }
    }

    private Browser candidate(String name) {
        accounts.add(
                new AccountDraft(name, "Piet", null, Standing.candidate(new java.util.UUID(0, 9))),
                PASSWORD);
        Browser browser = new Browser(server);
        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
