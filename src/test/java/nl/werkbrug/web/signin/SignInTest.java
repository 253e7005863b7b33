package nl.werkbrug.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccessTokens;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;

/** Signing in and out, and what is refused at the door. */
@MicronautTest(transactional = false)
class SignInTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final Standing DESK =
            Standing.staff(Set.of(Role.ACCOUNT_MANAGER), Set.of(Region.of("flevoland")));

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject AccessTokens tokens;

    private static int number;

    @Test
    void lets_in_who_knows_the_password_and_shows_the_name() {
        Account anna = account();
        Browser browser = new Browser(server);

        var entered = browser.signIn(anna.username(), PASSWORD);

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).contains("/");
        assertThat(entered.headers().allValues("Set-Cookie"))
                .allSatisfy(
                        cookie -> assertThat(cookie).contains("HTTPOnly", "SameSite=Lax", "Path=/"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("werkbrug-session="));
        assertThat(browser.get("/").body()).contains("href=\"/behoeften\"");
        assertThat(browser.get("/behoeften").body()).contains("Anna de Vries", "Uitloggen");
    }

    @Test
    void tells_nobody_whether_the_name_or_the_password_is_wrong() {
        Account anna = account();
        Browser browser = new Browser(server);

        HttpResponse<String> wrong = browser.signIn(anna.username(), "niet het wachtwoord");
        HttpResponse<String> unknown = browser.signIn("niemand." + number, PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body().replace("niemand." + number, anna.username()))
                .isEqualTo(wrong.body())
                .contains("Deze naam en dit wachtwoord horen niet bij elkaar.");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void gives_a_new_session_at_every_sign_in_and_ends_it_at_sign_out() {
        Account anna = account();
        Browser browser = new Browser(server);
        browser.signIn(anna.username(), PASSWORD);
        String first = browser.cookies().get("werkbrug-session");
        browser.signIn(anna.username(), PASSWORD);
        String second = browser.cookies().get("werkbrug-session");
        assertThat(second).isNotEqualTo(first);

        browser.get("/behoeften");
        assertThat(browser.post("/uitloggen").headers().firstValue("Location"))
                .contains("/inloggen");

        browser.cookies().put("werkbrug-session", second);
        assertThat(browser.get("/behoeften").statusCode()).isEqualTo(303);
    }

    @Test
    void leads_back_to_the_page_that_was_asked_for() {
        Account anna = account();
        Browser browser = new Browser(server);

        var asked = browser.get("/behoeften?status=vervuld");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location"))
                .contains("/inloggen?next=%2Fbehoeften%3Fstatus%3Dvervuld");

        var entered =
                browser.signIn(anna.username(), PASSWORD, "next", "/behoeften?status=vervuld");
        assertThat(entered.headers().firstValue("Location")).contains("/behoeften?status=vervuld");
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "behoeften"
    })
    void never_leads_to_another_site(String next) {
        var entered = new Browser(server).signIn(account().username(), PASSWORD, "next", next);

        assertThat(entered.headers().firstValue("Location")).contains("/");
    }

    @Test
    void an_api_without_a_token_is_401_and_speaks_of_a_problem() {
        var answer = new Api(server).nobody().get("/api/v1/needs");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("status")).isEqualTo("401");
        assertThat(answer.response().headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(new Api(server, "wrong").get("/api/v1/needs").status()).isEqualTo(401);
    }

    @Test
    void the_token_of_a_disabled_account_is_401_and_its_session_is_over() {
        Account anna = account();
        Api program = new Api(server, tokens.add(anna.id(), "rekenblad").value());
        Browser browser = new Browser(server);
        browser.signIn(anna.username(), PASSWORD);
        assertThat(program.get("/api/v1/needs").status()).isEqualTo(200);

        accounts.disable(anna.id());

        assertThat(program.get("/api/v1/needs").status()).isEqualTo(401);
        assertThat(browser.get("/behoeften").statusCode()).isEqualTo(303);
        assertThat(new Browser(server).signIn(anna.username(), PASSWORD).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_role_removed_in_the_middle_of_a_session_ends_it() {
        Account anna = account();
        Browser browser = new Browser(server);
        browser.signIn(anna.username(), PASSWORD);

        accounts.change(
                anna.id(), Standing.staff(Set.of(Role.COACH), Set.of(Region.of("flevoland"))));

        assertThat(browser.get("/behoeften").statusCode()).isEqualTo(303);
    }

    @Test
    void a_forged_form_is_refused_and_the_cookie_of_another_does_not_help() {
        Browser mine = signedIn();
        Browser theirs = signedIn();
        mine.get("/behoeften");
        theirs.get("/behoeften");

        assertThat(mine.postBare("/uitloggen", "").statusCode()).isEqualTo(403);
        assertThat(mine.postBare("/uitloggen", "csrf=x").statusCode()).isEqualTo(403);
        assertThat(mine.postBare("/uitloggen", "csrf=" + theirs.csrf()).statusCode())
                .isEqualTo(403);
        assertThat(mine.from("https://evil.example").post("/uitloggen").statusCode())
                .isEqualTo(403);
        assertThat(mine.get("/behoeften").statusCode()).isEqualTo(200);
    }

    @Test
    void json_with_a_cookie_has_to_say_where_it_comes_from() {
        Browser browser = signedIn();
        Api nobody = new Api(server).nobody();
        String cookie = "werkbrug-session=" + browser.cookies().get("werkbrug-session");

        assertThat(nobody.send(json(nobody, cookie)).status()).isEqualTo(403);
        assertThat(
                        nobody.send(json(nobody, cookie).header("Sec-Fetch-Site", "same-origin"))
                                .status())
                .isEqualTo(200);
        assertThat(
                        nobody.send(
                                        json(nobody, cookie)
                                                .header("Origin", server.getURI().toString()))
                                .status())
                .isEqualTo(200);
        assertThat(nobody.send(json(nobody, cookie).header("Sec-Fetch-Site", "same-site")).status())
                .isEqualTo(403);
    }

    @Test
    void signing_in_from_another_site_is_refused() {
        Account anna = account();

        assertThat(
                        new Browser(server)
                                .from("https://evil.example")
                                .signIn(anna.username(), PASSWORD)
                                .statusCode())
                .isEqualTo(403);
        assertThat(new Browser(server).from("").signIn(anna.username(), PASSWORD).statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_endless_password_and_null_bytes_are_refused_without_comparing() {
        Account anna = account();
        Browser browser = new Browser(server);

        assertThat(browser.signIn(anna.username(), "x".repeat(5000)).statusCode()).isEqualTo(422);
        assertThat(browser.signIn(anna.username(), PASSWORD + "\0").statusCode()).isEqualTo(422);
        assertThat(browser.signIn(anna.username() + "\0", PASSWORD).statusCode()).isEqualTo(401);
    }

    private static java.net.http.HttpRequest.Builder json(Api api, String cookie) {
        return api.request("/api/v1/competences/suggest")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString("{\"text\": \"lassen\"}"));
    }

    private Browser signedIn() {
        Browser browser = new Browser(server);
        assertThat(browser.signIn(account().username(), PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private Account account() {
        var draft = new AccountDraft("anna." + ++number, "Anna de Vries", null, DESK);
        return accounts.add(draft, PASSWORD);
    }
}
