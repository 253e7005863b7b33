package nl.werkbrug.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Standing;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** Without a provider there is nothing to see of it. */
@MicronautTest(transactional = false)
class NoOrganisationTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;

    @Test
    void shows_nothing_and_answers_404() {
        accounts.add(
                new AccountDraft("ina", "Ina", null, Standing.candidate(UUID.randomUUID())),
                PASSWORD);
        Browser browser = new Browser(server);

        assertThat(browser.get("/inloggen").body()).doesNotContain("organisatie");
        assertThat(browser.post("/inloggen/organisatie").statusCode()).isEqualTo(404);
        assertThat(browser.get("/inloggen/organisatie/terug?state=x&code=y").statusCode())
                .isEqualTo(404);
        assertThat(browser.post("/uitnodiging/x/organisatie").statusCode()).isEqualTo(404);
        browser.signIn("ina", PASSWORD);
        assertThat(browser.get("/account").body()).doesNotContain("organisatie");
        assertThat(browser.post("/account/organisatie", "old", PASSWORD).statusCode())
                .isEqualTo(404);
        assertThat(browser.post("/account/organisatie/los", "old", PASSWORD).statusCode())
                .isEqualTo(404);
    }
}
