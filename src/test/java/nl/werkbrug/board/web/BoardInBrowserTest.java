package nl.werkbrug.board.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Role;
import nl.werkbrug.board.Journeys;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.regex.Pattern;

/** The board under somebody's hands: keys, the menu, and dragging. */
@MicronautTest(transactional = false)
class BoardInBrowserTest extends StoreTest {
    private static final int WIDE = 1280;

    private final Chromium chromium = new Chromium();

    @Inject EmbeddedServer server;
    @Inject Journeys journeys;

    private TrajectoryId anna = new TrajectoryId(UUID.randomUUID());

    @BeforeAll
    void somebody_meets_companies() {
        EmployerId yard =
                journeys.employer("Installatiebedrijf-Werktuigbouwkunde Van den Heuvel-Rozenboom");
        anna = journeys.meeting("Wilhelmina-Alexandrina Oosterhuis-van Nieuwenhoven", 30, yard);
        journeys.orienting("Bo", 20, yard);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void looks_right_for_everybody() {
        var inspection = new Inspection(chromium, server);
        inspection.glance(server.getURI() + "/bord", _ -> {});
        inspection.glance(server.getURI() + "/bord/wachten", _ -> {});
        inspection.glance(server.getURI() + "/bord/" + anna.value() + "/verplaatsen", _ -> {});
    }

    @Test
    void keys_take_a_card_to_the_next_column_and_on_to_its_form() {
        Page page = board();
        move(page).focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#bord-melding"))
                .hasText("Naar Oriëntatiestage. Enter kiest, Escape stopt.");
        page.keyboard().press("Escape");
        assertThat(page.locator("#bord-melding")).hasText("Gestopt. Er is niets veranderd.");

        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/trajecten/.*/gebeurtenis/orientatiestage\\?terug=.*"));
        page.context().close();
    }

    @Test
    void a_card_that_cannot_be_let_go_there_says_why() {
        Page page = board();
        page.dragAndDrop("[data-kaart='" + anna.value() + "']", "[data-fase=intake]");

        assertThat(page.locator("#bord-venster")).containsText("Er is niets veranderd");
        page.locator("#bord-venster form button").click();
        assertThat(page.locator("#bord-venster")).isHidden();
        assertThat(page.url()).endsWith("/bord");
        page.context().close();
    }

    private Page board() {
        Page page =
                Chromium.signIn(
                        chromium.page(WIDE, ColorScheme.LIGHT), server, Role.ACCOUNT_MANAGER);
        page.navigate(server.getURI() + "/bord");
        return page;
    }

    private com.microsoft.playwright.Locator move(Page page) {
        return page.locator("[data-kaart='" + anna.value() + "'] .ticket-move");
    }
}
