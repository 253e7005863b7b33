package nl.werkbrug.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;

/** Another language for one page is another language for all of them. */
@MicronautTest(transactional = false)
class LanguageTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;

    private Browser browser;
    private String username = "";

    /** Somebody else is here, or everybody would become the first administrator. */
    @BeforeEach
    void comes_in() {
        username = colleague();
        browser = new Browser(server);
        browser.get("/inloggen?next=/account");
    }

    @Test
    void a_visitor_reads_dutch_until_another_language_is_chosen() {
        assertThat(browser.get("/inloggen").body()).contains("<html lang=\"nl\" dir=\"ltr\">");

        var chosen = browser.post("/taal", "taal", "en", "terug", "/inloggen?next=/account");

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains("/inloggen?next=/account");
        assertThat(browser.get("/inloggen").body()).contains("<html lang=\"en\"", "Password");
        assertThat(browser.get("/herstel/niets").body()).contains("This link no longer works");
    }

    @Test
    void errors_and_refusals_follow() {
        browser.post("/taal", "taal", "ar", "terug", "/");

        assertThat(browser.signIn("niemand", "verkeerd wachtwoord").body())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "لا يتطابقان");
        assertThat(browser.post("/code", "code", "niets", "password", "kort").body())
                .contains("كلمة مرور");
    }

    @Test
    void an_account_keeps_its_language_wherever_it_signs_in() {
        browser.signIn(username, PASSWORD);
        browser.get("/account");
        browser.post("/taal", "taal", "en", "terug", "/account");

        var elsewhere = new Browser(server);
        elsewhere.signIn(username, PASSWORD);

        assertThat(elsewhere.get("/account").body()).contains("lang=\"en\"", "My account");
        assertThat(elsewhere.get("/nergens").body()).contains("This page does not exist");
        assertThat(accounts.find(username).orElseThrow().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void who_did_not_choose_gets_mail_in_dutch_and_pages_as_the_browser_had_them() {
        browser.post("/taal", "taal", "en", "terug", "/");
        browser.signIn(username, PASSWORD);

        assertThat(browser.get("/account").body()).contains("My account");
        assertThat(accounts.find(username).orElseThrow().language()).isEqualTo(Language.DUTCH);
    }

    @Test
    void a_colleague_does_not_read_arabic_here() {
        browser.post("/taal", "taal", "ar", "terug", "/");
        browser.signIn(username, PASSWORD);

        assertThat(browser.get("/account").body())
                .contains("lang=\"nl\"")
                .doesNotContain("العربية");
        assertThat(browser.post("/taal", "taal", "ar", "terug", "/").statusCode()).isEqualTo(422);
    }

    @Test
    void a_language_we_do_not_speak_is_refused() {
        var refused = browser.post("/taal", "taal", "fr", "terug", "/");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(browser.get("/inloggen").body()).contains("lang=\"nl\"");
    }

    @Test
    void the_way_back_stays_here() {
        var chosen = browser.post("/taal", "taal", "en", "terug", "https://elders.example/");

        assertThat(chosen.headers().firstValue("Location")).contains("/");
    }

    @Test
    void another_site_chooses_nothing() {
        browser.signIn(username, PASSWORD);
        browser.get("/account");

        assertThat(browser.postBare("/taal", "taal=en&terug=/").statusCode()).isEqualTo(403);
        assertThat(browser.from("https://elders.example").post("/taal", "taal", "en").statusCode())
                .isEqualTo(403);
    }

    private String colleague() {
        String name = "taal-" + UUID.randomUUID().toString().substring(0, 8);
        var standing = new Standing(Set.of(Role.COACH), Set.of(Region.of("flevoland")), null, null);
        accounts.add(new AccountDraft(name, "Taalcoach", null, standing), PASSWORD);
        return name;
    }
}
