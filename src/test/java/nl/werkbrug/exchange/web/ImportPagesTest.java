package nl.werkbrug.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** From choosing a file until it is taken back, as a browser does it without script. */
@MicronautTest(transactional = false)
class ImportPagesTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final String HEADER = "referentie;voornaam;e-mail;competenties\n";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Candidates candidates;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private Browser desk;

    @BeforeAll
    void a_coordinator() {
        desk = signedIn("flevoland", Role.COORDINATOR);
    }

    @Test
    void a_list_is_looked_at_confirmed_reported_and_taken_back() {
        String job = choose("lijst.csv", HEADER + "w-1;Wilma;wilma@voorbeeld.nl;lassen:3\n");

        String check = desk.get(job).body();
        assertThat(check).contains("Kandidaten: één rij", "Wilma", "Er is nog niets opgeslagen");
        assertThat(find("w-1")).isEmpty();

        desk.post(job + "/bevestigen", "consent", "intakeformulier 2026");
        String report = over(job);
        assertThat(report).contains("Opgenomen", "Eén nieuwe kandidaat verdwijnt helemaal");
        assertThat(find("w-1")).isPresent();
        assertThat(desk.get("/beheer/import").body()).contains("lijst.csv", "opgenomen");

        desk.post(job + "/terugdraaien");
        assertThat(desk.get(job).body()).contains("Alles is weer zoals het was");
        assertThat(find("w-1")).isEmpty();
    }

    private String choose(String name, String text) {
        HttpResponse<String> chosen = upload(desk).send(name, text);
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(303);
        return chosen.headers().firstValue("Location").orElseThrow();
    }

    private Upload upload(Browser browser) {
        browser.get("/beheer/import");
        String cookies =
                browser.cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        return new Upload(server, cookies, browser.csrf());
    }

    /** The page of a job, as soon as it is over. */
    private String over(String job) {
        for (int i = 0; i < 100; i++) {
            String page = desk.get(job).body();
            if (!page.contains("id=\"stand\"")) {
                return page;
            }
            pause();
        }
        throw new AssertionError("never over");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Candidate> find(String reference) {
        return candidates.findByReference("flevoland", reference);
    }

    private Browser signedIn(String region, Role... roles) {
        Account account =
                accounts.add(
                        new AccountDraft(
                                "desk-" + UUID.randomUUID(),
                                "Cor de Ordinator",
                                null,
                                Standing.staff(Set.of(roles), Set.of(Region.of(region)))),
                        PASSWORD);
        var browser = new Browser(server);
        browser.signIn(account.username(), PASSWORD);
        return browser;
    }
}
