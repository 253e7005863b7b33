package nl.werkbrug.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Role;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.TestAccounts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser gets, which asks for a page before anything else. */
@MicronautTest(transactional = false)
class ExportDoorsTest extends StoreTest {
    @Inject EmbeddedServer server;
    @Inject TestAccounts accounts;

    @ParameterizedTest
    @CsvSource({
        "/kandidaten/export.csv, text/csv",
        "/kandidaten/export.xlsx,"
                + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "/behoeften/export.csv, text/csv",
        "/behoeften/export.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    })
    void a_link_to_a_table_gives_the_table(String path, String type) {
        var browser = new Browser(server);
        browser.cookies().put("werkbrug-session", accounts.session(Role.ACCOUNT_MANAGER));

        var answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }
}
