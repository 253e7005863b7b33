package nl.werkbrug.candidate.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;

/** A candidate's page in a browser: how it looks in every state, and changing it in place. */
@MicronautTest(transactional = false)
class PersonGlanceTest extends StoreTest {
    private final Chromium chromium = new Chromium();

    @Inject EmbeddedServer server;
    @Inject Candidates candidates;
    @Inject Needs needs;

    private Colleague ahmed;
    private CandidateId anna;

    @BeforeAll
    void somebody_is_there() {
        ahmed = Colleague.called(server, "Ahmed", Role.ACCOUNT_MANAGER);
        var recording = new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);
        anna =
                candidates
                        .add(
                                TestForms.named(
                                        "A-1", "flevoland", "Anna", "06-00000000", "wb:lassen"),
                                recording)
                        .id();
        candidates.decide(anna, Purpose.MATCHING, true, recording);
        for (int i = 0; i < 6; i++) {
            needs.add(TestActors.DESK, TestNeeds.asking(TestNeeds.wish("wb:lassen")));
        }
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void looks_well_when_it_is_read_and_when_all_needs_are_shown() {
        look(
                path(),
                page -> {
                    assertThat(page.locator("#kop-behoeften ~ ol > li")).hasCount(5);
                    page.querySelectorAll("details > summary").forEach(summary -> summary.click());
                });
        look(path() + "/behoeften", page -> assertThat(page.locator(".match")).hasCount(6));
    }

    @Test
    void looks_well_while_it_is_changed() {
        look(
                path(),
                page -> {
                    page.locator("[data-change=deel-wensen]").click();
                    assertThat(page.locator("#deel-wensen form")).isVisible();
                    page.locator("[data-change=deel-nieuw]").click();
                    assertThat(page.locator("#zoek-competentie")).isFocused();
                    page.locator("#zoek-competentie").pressSequentially("heftr");
                    page.locator("#gevonden button").first().click();
                    assertThat(page.locator("#veld-level")).isFocused();
                });
        look(path() + "/contact", page -> assertThat(page.locator("#veld-heldOn")).isFocused());
    }

    @Test
    void is_changed_in_its_place_and_keeps_the_focus_there() {
        var complaints = new ArrayList<String>();
        Page page = open(complaints, path());
        page.locator("[data-change=deel-uren]").click();
        assertThat(page.locator("#veld-hoursMin")).isFocused();
        page.locator("#veld-hoursMin").fill("veel");
        page.locator("#deel-uren .button-main").click();
        assertThat(page.locator("#veld-hoursMin-fout")).containsText("geen heel getal");
        assertThat(page.locator("#veld-hoursMin")).hasValue("veel");
        page.locator("#veld-hoursMin").fill("24");
        page.locator("#deel-uren .button-main").click();

        assertThat(page.locator("#deel-uren")).containsText("24+");
        assertThat(page.locator("[data-change=deel-uren]")).isFocused();
        assertThat(page.locator("#geschiedenis")).containsText("vulde in: Uren per week");
        page.locator("[data-change=deel-uren]").click();
        page.locator("#deel-uren a.button-bare").click();
        assertThat(page.locator("[data-change=deel-uren]")).isFocused();
        complaints.removeIf(text -> text.contains("422"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void two_versions_stand_beside_each_other_and_one_is_chosen() {
        var complaints = new ArrayList<String>();
        Page page = open(complaints, path());
        page.locator("[data-change=deel-nederlands]").click();
        page.locator("#veld-dutchLevel").selectOption("A2");
        ahmed.post(path() + "/wijzigen/nederlands", "dutchLevel", "B1");
        page.locator("#deel-nederlands .button-main").click();

        assertThat(page.locator("#deel-nederlands .notice")).containsText("Ahmed");
        assertThat(page.locator(".version").first()).containsText("A2");
        page.locator(".version").last().click();
        page.locator("#deel-nederlands .button-main").click();
        assertThat(page.locator("#deel-nederlands")).containsText("B1");
        complaints.removeIf(text -> text.contains("409"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_two_versions_look_well() {
        look(
                path() + "/wijzigen/motivatie",
                page -> {
                    page.locator("textarea").fill("Ik las graag." + page.viewportSize().width);
                    ahmed.post(
                            path() + "/wijzigen/motivatie",
                            "motivation",
                            "Ik las graag dunne plaat." + page.viewportSize().width,
                            "was.motivation",
                            page.locator("input[name='was.motivation']").count() == 0
                                    ? ""
                                    : page.locator("input[name='was.motivation']").inputValue());
                    page.evaluate("() => document.querySelector('.part-form').submit()");
                    page.waitForSelector(".versions");
                },
                "409");
    }

    private Page open(ArrayList<String> complaints, String path) {
        Page page = Chromium.signIn(chromium.page(1280, ColorScheme.LIGHT), server, ahmed.id());
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate(server.getURI() + path);
        return page;
    }

    private void look(String path, Consumer<Page> deed, String... expected) {
        new Inspection(chromium, page -> Chromium.signIn(page, server, ahmed.id()))
                .expecting(expected)
                .glance(server.getURI() + path, deed);
    }

    private String path() {
        return "/kandidaten/" + anna.value();
    }
}
