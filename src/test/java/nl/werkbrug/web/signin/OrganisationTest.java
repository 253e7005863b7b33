package nl.werkbrug.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Identities;
import nl.werkbrug.access.Identity;
import nl.werkbrug.access.Invitation;
import nl.werkbrug.access.Invitations;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signing in with the account of one's organisation, at a provider that lies when asked to. */
@MicronautTest(transactional = false)
class OrganisationTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final String EMAIL = "anna@almere.example";
    private static final String START = "/inloggen/organisatie";
    private static final String STRANGER = "Dit account kennen we nog niet. Vraag je beheerder";
    private static final Pattern ADDRESS =
            Pattern.compile("class=\"button button-main\" href=\"([^\"]+)\"");
    private static final Standing DESK =
            Standing.staff(Set.of(Role.ACCOUNT_MANAGER), Set.of(Region.of("flevoland")));

    private static final TestProvider PROVIDER = new TestProvider();

    private static int number;

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Identities identities;
    @Inject Invitations invitations;

    private Account anna;
    private Browser browser;

    /** The browser of the last test comes back by its real address. */
    @Override
    public Map<String, String> getProperties() {
        int port = freePort();
        var settings = new HashMap<>(super.getProperties());
        settings.put("micronaut.server.port", String.valueOf(port));
        settings.put("werkbrug.access.totp-required-for-staff", "true");
        settings.put("werkbrug.oidc.issuer", PROVIDER.issuer());
        settings.put("werkbrug.oidc.client-id", TestProvider.CLIENT);
        settings.put("werkbrug.oidc.client-secret", TestProvider.SECRET);
        settings.put("werkbrug.oidc.name", "Gemeente Almere");
        return settings;
    }

    @BeforeEach
    void somebodyIsLinked() {
        String name = "anna" + ++number;
        anna = accounts.add(new AccountDraft(name, "Anna de Vries", EMAIL, DESK), PASSWORD);
        identities.link(anna.id(), identity(name));
        PROVIDER.signsIn(name);
        browser = new Browser(server);
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @Test
    void lets_in_whom_the_organisation_vouches_for_without_a_second_step_of_ours() {
        assertThat(browser.get("/inloggen").body()).contains("Inloggen met Gemeente Almere");
        String back = PROVIDER.visit(setOut(START, "next", "/behoeften?pagina=2"));

        HttpResponse<String> in = browser.get(back);

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).contains("/behoeften?pagina=2");
        assertThat(browser.get("/behoeften").body()).contains("Anna de Vries");
        assertThat(browser.cookies()).doesNotContainKey("werkbrug-organisatie");
    }

    @Test
    void asks_the_provider_for_a_code_bound_to_this_question() {
        String first = setOut(START);
        String second = setOut(START);

        assertThat(first)
                .startsWith(PROVIDER.issuer() + "/authorize?")
                .contains("response_type=code", "scope=openid&", "code_challenge_method=S256")
                .contains("code_challenge=", "nonce=", "state=");
        assertThat(parameter(first, "state")).isNotEqualTo(parameter(second, "state"));
        assertThat(parameter(first, "nonce")).isNotEqualTo(parameter(second, "nonce"));
        assertThat(parameter(first, "code_challenge"))
                .isNotEqualTo(parameter(second, "code_challenge"));
    }

    @Test
    void a_session_has_another_token_every_time() {
        comeBack();
        String first = browser.cookies().get("werkbrug-session");
        comeBack();

        assertThat(browser.cookies().get("werkbrug-session")).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example"})
    void never_leads_on_to_another_site(String next) {
        var in = browser.get(PROVIDER.visit(setOut(START, "next", next)));

        assertThat(in.headers().firstValue("Location")).contains("/");
    }

    @Test
    void refuses_a_proof_with_another_nonce() {
        PROVIDER.says(claims -> claims.claim("nonce", "another"));
        assertThatNobodyGetsIn();
        PROVIDER.says(claims -> claims.claim("nonce", null));
        assertThatNobodyGetsIn();
    }

    @Test
    void refuses_a_proof_of_another_issuer() {
        PROVIDER.says(claims -> claims.issuer("https://evil.example"));
        assertThatNobodyGetsIn();
        PROVIDER.says(claims -> claims.issuer(PROVIDER.issuer() + "/"));
        assertThatNobodyGetsIn();
    }

    @Test
    void refuses_a_proof_for_another_program() {
        PROVIDER.says(claims -> claims.audience("another"));
        assertThatNobodyGetsIn();
        PROVIDER.says(claims -> claims.audience(List.of(TestProvider.CLIENT, "another")));
        assertThatNobodyGetsIn();
        PROVIDER.says(claims -> claims.claim("azp", "another"));
        assertThatNobodyGetsIn();
    }

    @Test
    void refuses_a_proof_that_is_over_or_still_to_come() {
        PROVIDER.says(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))));
        assertThatNobodyGetsIn();
        PROVIDER.says(claims -> claims.expirationTime(null));
        assertThatNobodyGetsIn();
        PROVIDER.says(claims -> claims.issueTime(Date.from(Instant.now().plusSeconds(600))));
        assertThatNobodyGetsIn();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RIGHT")
    void refuses_a_proof_that_is_not_signed_by_the_provider(TestProvider.Signature signature) {
        PROVIDER.signs(signature);
        assertThatNobodyGetsIn();
    }

    @Test
    void refuses_a_proof_about_nobody() {
        PROVIDER.says(claims -> claims.subject(null));
        assertThatNobodyGetsIn();
        PROVIDER.says(claims -> claims.subject("x".repeat(5_000)));
        assertThatNobodyGetsIn();
    }

    @Test
    void the_way_back_works_once() {
        String back = PROVIDER.visit(setOut(START));
        String cookie = browser.cookies().get("werkbrug-organisatie");
        assertThat(browser.get(back).statusCode()).isEqualTo(303);

        Browser again = new Browser(server);
        again.cookies().put("werkbrug-organisatie", cookie);
        assertAstray(again.get(back), again);
    }

    @Test
    void the_way_back_works_in_the_browser_that_left_only() {
        String back = PROVIDER.visit(setOut(START));
        Browser other = new Browser(server);
        assertAstray(other.get(back), other);

        setOut(other, START);
        assertAstray(other.get(back), other);
        assertThat(browser.get(back).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?state=", "?code=x", "?state=x&code=y", "?error=access_denied"})
    void a_way_back_without_a_way_out_leads_nowhere(String query) {
        setOut(START);
        assertAstray(browser.get(START + "/terug" + query), browser);
    }

    @Test
    void a_code_of_an_earlier_time_lets_nobody_in() {
        String used = PROVIDER.visit(setOut(START));
        browser.get(used);
        Browser thief = new Browser(server);
        String fresh = PROVIDER.visit(setOut(thief, START));

        assertThat(thief.get(withCode(fresh, used)).statusCode()).isEqualTo(401);
        assertThat(thief.cookies()).doesNotContainKey("werkbrug-session");
    }

    @Test
    void a_code_that_somebody_else_asked_for_lets_nobody_in() {
        String stolen = PROVIDER.visit(setOut(START));
        Browser thief = new Browser(server);
        String own = PROVIDER.visit(setOut(thief, START));

        assertThat(thief.get(withCode(own, stolen)).statusCode()).isEqualTo(401);
        assertThat(thief.cookies()).doesNotContainKey("werkbrug-session");
    }

    @Test
    void a_code_that_was_asked_for_without_pkce_lets_nobody_in() {
        String bare = setOut(START).replaceAll("&code_challenge(_method)?=[^&]*", "");

        assertThat(bare).doesNotContain("challenge");
        assertThat(browser.get(PROVIDER.visit(bare)).statusCode()).isEqualTo(401);
        assertThat(browser.cookies()).doesNotContainKey("werkbrug-session");
    }

    @Test
    void an_answer_of_another_provider_is_refused() {
        String back = PROVIDER.visit(setOut(START)) + "&iss=https%3A%2F%2Fevil.example";

        assertThat(browser.get(back).statusCode()).isEqualTo(401);
    }

    @Test
    void who_is_not_known_hears_how_to_become_so() {
        PROVIDER.signsIn("niemand");
        HttpResponse<String> answer = comeBack();

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(STRANGER);
        assertThat(browser.cookies()).doesNotContainKey("werkbrug-session");
    }

    @Test
    void the_same_address_with_another_subject_is_somebody_else() {
        for (String other : List.of(anna.username().toUpperCase(java.util.Locale.ROOT), EMAIL)) {
            PROVIDER.signsIn(other);
            PROVIDER.says(claims ->
                    claims.claim("email", EMAIL)
                            .claim("email_verified", true)
                            .claim("preferred_username", anna.username()));
            assertThat(comeBack().body()).contains(STRANGER);
        }
    }

    @Test
    void the_same_subject_at_another_issuer_is_somebody_else() {
        identities.link(anna.id(), new Identity("https://other.example", anna.username()));

        assertThat(comeBack().body()).contains(STRANGER);
    }

    @Test
    void a_disabled_account_stays_outside() {
        accounts.disable(anna.id());
        HttpResponse<String> answer = comeBack();

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Je account staat uit");
        assertThat(browser.cookies()).doesNotContainKey("werkbrug-session");
    }

    @Test
    void who_says_no_at_the_provider_may_choose_the_password_and_keeps_the_text() {
        PROVIDER.signsIn("");
        var answer =
                browser.get(
                        PROVIDER.visit(
                                setOut(START, "next", "/behoeften/nieuw", "kept.title", "Lasser")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("Inloggen met je organisatie is niet gelukt.", "value=\"Lasser\"");
    }

    @Test
    void a_text_half_written_comes_back_after_signing_in() {
        browser.get("/inloggen");
        String page = browser.post("/behoeften/nieuw", "title", "Lasser & co=\"1\"").body();
        assertThat(page).contains("Je tekst is bewaard", "action=\"" + START + "\"");

        var in =
                browser.get(
                        PROVIDER.visit(
                                setOut(
                                        START,
                                        "next",
                                        "/behoeften/nieuw",
                                        "kept.title",
                                        "Lasser & co=\"1\"",
                                        "password",
                                        "nooit meenemen")));

        assertThat(in.body())
                .contains("action=\"/behoeften/nieuw\"", "value=\"Lasser &amp; co=&#34;1&#34;\"")
                .doesNotContain("nooit meenemen");
    }

    @Test
    void a_text_that_is_too_long_to_take_along_stays_on_the_page() {
        browser.get("/inloggen");
        String title = "lang ".repeat(50_000);
        var answer = browser.post(START, "next", "/behoeften/nieuw", "kept.title", title);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("te lang om mee te nemen", title);
    }

    @Test
    void an_invited_person_comes_in_without_choosing_a_password() {
        String path = invite("Çor van Dijk");
        PROVIDER.signsIn("cor");
        browser.get(path);

        assertThat(browser.get(PROVIDER.visit(setOut(path + "/organisatie"))).statusCode())
                .isEqualTo(303);

        assertThat(browser.get("/behoeften").body()).contains("Çor van Dijk");
        Account made = accounts.find("cor.van.dijk").orElseThrow();
        assertThat(made.hasPassword()).isFalse();
        assertThat(made.standing()).isEqualTo(DESK);
        assertThat(browser.get("/account").body())
                .contains("Je account bij Gemeente Almere is gekoppeld")
                .doesNotContain("name=\"old\"");
        assertThat(new Browser(server).get(path).statusCode()).isEqualTo(410);
    }

    @Test
    void an_invitation_works_once_and_makes_nobody_two_accounts() {
        String path = invite("Dirk");
        Browser first = new Browser(server);
        Browser second = new Browser(server);
        PROVIDER.signsIn("dirk");
        String one = PROVIDER.visit(setOut(first, path + "/organisatie"));
        PROVIDER.signsIn(anna.username());
        String two = PROVIDER.visit(setOut(second, path + "/organisatie"));
        assertThat(second.get(two).statusCode()).isEqualTo(409);

        PROVIDER.signsIn("dirk");
        assertThat(first.get(one).statusCode()).isEqualTo(303);
        assertThat(second.post(path + "/organisatie").statusCode()).isEqualTo(410);
        assertThat(second.post("/uitnodiging/onbekend/organisatie").statusCode()).isEqualTo(410);
    }

    @Test
    void two_of_one_name_get_a_username_each() {
        for (String who : List.of("een", "twee")) {
            String path = invite("Eva Bos");
            PROVIDER.signsIn("eva." + who);
            Browser each = new Browser(server);
            each.get(PROVIDER.visit(setOut(each, path + "/organisatie")));
        }

        assertThat(accounts.find("eva.bos")).isPresent();
        assertThat(accounts.find("eva.bos.2")).isPresent();
    }

    @Test
    void links_an_account_for_who_knows_its_password() {
        identities.unlink(anna.id());
        assertThat(comeBack().body()).contains(STRANGER);
        signInWithPassword();

        assertThat(browser.get("/account").body()).contains("Koppel je organisatie-account");
        assertThat(browser.post("/account/organisatie", "old", "iets anders").statusCode())
                .isEqualTo(422);
        var linked = browser.get(PROVIDER.visit(setOut("/account/organisatie", "old", PASSWORD)));
        assertThat(linked.headers().firstValue("Location")).contains("/account");
        assertThat(browser.get("/account").body()).contains("Ontkoppel je organisatie-account");
        assertThat(comeBack(new Browser(server)).statusCode()).isEqualTo(303);

        browser.get("/account");
        assertThat(browser.post("/account/organisatie/los", "old", "iets").statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/account/organisatie/los", "old", PASSWORD).statusCode())
                .isEqualTo(303);
        assertThat(comeBack(new Browser(server)).body()).contains(STRANGER);
    }

    @Test
    void nobody_links_what_belongs_to_somebody_else() {
        signInWithPassword();
        identities.link(account("bea").id(), identity("bea"));
        PROVIDER.signsIn("bea");

        var answer = browser.get(PROVIDER.visit(setOut("/account/organisatie", "old", PASSWORD)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("hoort hier al bij iemand anders");
        assertThat(identities.find(identity("bea"))).contains(accounts.find("bea").get().id());
    }

    @Test
    void linking_ends_where_the_session_does() {
        signInWithPassword();
        PROVIDER.signsIn("iemand");
        String back = PROVIDER.visit(setOut("/account/organisatie", "old", PASSWORD));
        browser.cookies().remove("werkbrug-session");
        assertAstray(browser.get(back), browser);

        assertThat(identities.find(identity("iemand"))).isEmpty();
    }

    @Test
    void another_site_cannot_set_out() {
        Browser evil = new Browser(server).from("https://evil.example");
        signInWithPassword();
        browser.from("https://evil.example");

        assertThat(evil.post(START).statusCode()).isEqualTo(403);
        assertThat(browser.post("/account/organisatie", "old", PASSWORD).statusCode())
                .isEqualTo(403);
        browser.from(server.getURI().toString());
        assertThat(browser.postBare("/account/organisatie", "old=" + PASSWORD).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_browser_goes_there_and_back_and_all_pages_are_accessible() {
        String invitation = invite("Fien");
        look(page -> inspect(page, "/inloggen"));
        look(page -> inspect(page, invitation));
        look(page ->
                new Inspection(page, shown -> Chromium.signIn(shown, server, anna.id()))
                        .inspect(
                                server.getURI() + "/account",
                                shown -> Shots.take(shown, "/organisatie-account")));
        look(chromium -> {
            var page = chromium.phone();
            page.navigate("http://localhost:" + server.getPort() + "/inloggen?next=/account");
            page.locator("form[action='" + START + "'] button").click();
            page.waitForURL("**/account");
            assertThat(page.content()).contains("Mijn account", "Anna de Vries");
        });
    }

    private void inspect(Chromium chromium, String path) {
        new Inspection(chromium, page -> page)
                .inspect(server.getURI() + path, page -> Shots.take(page, "/organisatie" + path));
    }

    private static void look(ThrowingConsumer<Chromium> deed) {
        try (var chromium = new Chromium()) {
            deed.accept(chromium);
        } catch (RuntimeException | java.lang.Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertThatNobodyGetsIn() {
        HttpResponse<String> answer = comeBack();

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Inloggen met je organisatie is niet gelukt.");
        assertThat(browser.cookies()).doesNotContainKey("werkbrug-session");
    }

    private static void assertAstray(HttpResponse<String> answer, Browser browser) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Begin opnieuw");
        assertThat(browser.cookies()).doesNotContainKey("werkbrug-session");
    }

    private HttpResponse<String> comeBack() {
        return comeBack(browser);
    }

    private static HttpResponse<String> comeBack(Browser browser) {
        return browser.get(PROVIDER.visit(setOut(browser, START)));
    }

    private String setOut(String path, String... fields) {
        return setOut(browser, path, fields);
    }

    /** The address at the provider that the browser is sent to. */
    private static String setOut(Browser browser, String path, String... fields) {
        HttpResponse<String> away = browser.post(path, fields);
        assertThat(away.statusCode()).as(away.body()).isEqualTo(200);
        Matcher link = ADDRESS.matcher(away.body());
        assertThat(link.find()).isTrue();
        String address = link.group(1).replace("&amp;", "&");
        assertThat(away.headers().firstValue("Refresh")).contains("0;url=" + address);
        return address;
    }

    private void signInWithPassword() {
        browser.cookies()
                .put(
                        "werkbrug-session",
                        server.getApplicationContext()
                                .getBean(nl.werkbrug.web.TestAccounts.class)
                                .session(anna.id()));
        browser.get("/account");
    }

    private Account account(String username) {
        return accounts.add(new AccountDraft(username, "Bea", null, DESK), PASSWORD);
    }

    private String invite(String name) {
        var invitation = new Invitation(name, null, DESK);
        return "/uitnodiging/" + invitations.invite(Actor.installation("test"), invitation).value();
    }

    private static Identity identity(String subject) {
        return new Identity(PROVIDER.issuer(), subject);
    }

    private static String withCode(String back, String other) {
        return back.replace(parameter(back, "code"), parameter(other, "code"));
    }

    private static String parameter(String address, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
