package nl.werkbrug.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Invitation;
import nl.werkbrug.access.Invitations;
import nl.werkbrug.access.Standing;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A provider that gives no answer keeps nobody from signing in with a password. */
@MicronautTest(transactional = false)
class OrganisationDownTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Invitations invitations;

    @Override
    public Map<String, String> getProperties() {
        var settings = new HashMap<>(super.getProperties());
        settings.put("werkbrug.oidc.issuer", "http://localhost:1");
        settings.put("werkbrug.oidc.client-id", "werkbrug");
        settings.put("werkbrug.oidc.client-secret", "geheim");
        settings.put("werkbrug.oidc.name", "Gemeente Almere");
        return settings;
    }

    @Test
    void says_so_keeps_the_text_and_lets_the_password_in() {
        accounts.add(new AccountDraft("gijs", "Gijs", null, candidate()), PASSWORD);
        Browser browser = new Browser(server);
        browser.get("/inloggen");

        var answer = browser.post("/inloggen/organisatie", "kept.title", "Lasser");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("We krijgen nu geen contact met je organisatie", "value=\"Lasser\"");
        assertThat(browser.signIn("gijs", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void an_invitation_is_still_good_afterwards() {
        var invitation = new Invitation("Hans", null, candidate());
        String path =
                "/uitnodiging/"
                        + invitations.invite(Actor.installation("test"), invitation).value();
        Browser browser = new Browser(server);
        browser.get(path);

        var answer = browser.post(path + "/organisatie");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Je organisatie antwoordt niet");
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    private static Standing candidate() {
        return Standing.candidate(UUID.randomUUID());
    }
}
