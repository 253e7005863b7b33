package nl.werkbrug.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.check.Checkup;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.time.Instant;
import java.util.Set;

@MicronautTest(transactional = false)
class CheckPagesTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final String PAGE = "/beheer/bewaren";
    private static final String HEADING = "Gevonden bij de controle van vannacht";
    private static final String TASK = "Er klopt iets niet in de opslag of de index.";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Candidates candidates;
    @Inject Checkup checkup;
    @Inject TransactionOperations<Connection> transactions;

    @Test
    void an_administrator_reads_what_the_last_check_found_until_it_is_mended() {
        Browser admin = signedIn("bas", Role.ADMIN);
        Browser desk = signedIn("els", Role.ACCOUNT_MANAGER);
        var recording =
                new Recording(
                        TestActors.INSTALLATION, Way.SCREEN, Instant.parse("2026-11-21T10:00:00Z"));
        var form = TestForms.candidate(TestForms.reference(), "flevoland");
        CandidateId anna = candidates.add(form, recording).id();
        checkup.run(_ -> {});
        assertThat(admin.get(PAGE).body()).doesNotContain(HEADING);
        assertThat(admin.get("/").body()).doesNotContain(TASK);

        write("DELETE FROM candidate_retention WHERE candidate_id = ?", anna);
        checkup.run(_ -> {});

        assertThat(admin.get("/").body()).contains(TASK);
        assertThat(desk.get("/").body()).doesNotContain(TASK);
        assertThat(admin.get(PAGE).body())
                .contains(HEADING)
                .contains("Dossiers zonder termijn of over hun termijn: 1.");
    }

    private void write(String statement, CandidateId who) {
        transactions.executeWrite(status -> {
            try (var prepared = status.getConnection().prepareStatement(statement)) {
                prepared.setObject(1, who.value());
                return prepared.executeUpdate();
            }
        });
    }

    private Browser signedIn(String name, Role role) {
        var standing = Standing.staff(Set.of(role), Set.of(Region.of("flevoland")));
        accounts.add(new AccountDraft(name, name, null, standing), PASSWORD);
        var browser = new Browser(server);
        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }
}
