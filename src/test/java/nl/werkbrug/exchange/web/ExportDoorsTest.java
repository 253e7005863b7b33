package nl.werkbrug.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.TestAccounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

/** What a browser gets, which asks for a page before anything else. */
@MicronautTest(transactional = false)
class ExportDoorsTest extends StoreTest {
    @Inject EmbeddedServer server;
    @Inject TestAccounts accounts;
    @Inject Candidates candidates;
    @Inject Needs needs;

    @ParameterizedTest
    @CsvSource({
        "/kandidaten/export.csv, text/csv",
        "/kandidaten/export.xlsx,"
                + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "/behoeften/export.csv, text/csv",
        "/behoeften/export.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    })
    void a_link_to_a_table_gives_the_table(String path, String type) {
        var answer = desk().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void a_table_of_a_search_holds_whom_it_found() {
        person("Hendrika", "wb:lassen");
        person("Wilhelmina", "wb:koken");
        var browser = desk();
        browser.get("/kandidaten");
        var sent = browser.post("/kandidaten", "text", "Wilhelmina");
        String asked = sent.headers().firstValue("Location").orElseThrow();
        String link = asked.replace("/kandidaten?", "/kandidaten/export.csv?");

        assertThat(browser.get(asked).body()).contains("\"" + link + "\"");
        assertThat(browser.get(link).body()).contains("Wilhelmina").doesNotContain("Hendrika");
        assertThat(browser.get("/kandidaten/export.csv").body()).contains("Wilhelmina", "Hendrika");
    }

    @Test
    void a_search_that_is_too_old_gives_no_table_of_everybody() {
        var answer = desk().get("/kandidaten/export.csv?zoek=verlopen");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/kandidaten?zoek=verlopen");
    }

    @Test
    void a_table_of_one_status_holds_those_needs() {
        needs.add(TestActors.DESK, TestNeeds.asking(TestNeeds.wish("wb:lassen")));
        var browser = desk();

        assertThat(browser.get("/behoeften?status=open").body())
                .contains("\"/behoeften/export.csv?status=open\"");
        assertThat(browser.get("/behoeften/export.csv?status=open").body().lines()).hasSize(2);
        assertThat(browser.get("/behoeften/export.csv?status=vervuld").body().lines()).hasSize(1);
    }

    private Browser desk() {
        var browser = new Browser(server);
        browser.cookies().put("werkbrug-session", accounts.session(Role.ACCOUNT_MANAGER));
        return browser;
    }

    private void person(String name, String competence) {
        var recording = new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);
        candidates.add(
                TestForms.named("R-" + name, "flevoland", name, "06-12345678", competence),
                recording);
    }
}
