package nl.werkbrug.exchange.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Role;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole way in a browser: every page narrow and wide, and the one that follows by itself. */
@MicronautTest(transactional = false)
class ImportGlanceTest extends StoreTest {
    private final Chromium chromium = new Chromium();

    @Inject EmbeddedServer server;

    @TempDir Path folder;

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void looks_well_from_choosing_until_it_is_taken_in() throws IOException {
        Path file = folder.resolve("lijst.csv");
        Files.writeString(file, "referentie;voornaam;hobby\ng-1;Anna;lezen\ng-2;Bé;\n;Cor;\n");
        var inspection =
                new Inspection(
                        chromium,
                        page -> Chromium.signIn(page, server, Role.COORDINATOR, Role.ADMIN));
        String start = server.getURI() + "/beheer/import";

        inspection.glance(start, _ -> {});
        inspection.glance(start, page -> choose(page, file));
        inspection.glance(
                start,
                page -> {
                    choose(page, file);
                    main(page);
                });
        inspection.glance(
                start,
                page -> {
                    choose(page, file);
                    main(page);
                    assertThat(page.locator("h1")).containsText("Opgenomen");
                    page.querySelectorAll(".import-fold > summary")
                            .forEach(summary -> summary.click());
                });
    }

    private static void choose(Page page, Path file) {
        page.setInputFiles("#bestand", file);
        main(page);
    }

    private static void main(Page page) {
        page.click(".import .button-main");
    }
}
