package nl.werkbrug.matching.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Axe;
import nl.werkbrug.web.Chromium;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The editor in a browser, on a region of three people. */
@MicronautTest(transactional = false)
@Property(
        name = "datasources.default.url",
        value =
                "jdbc:h2:mem:editor;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH")
@SuppressWarnings("NullAway.Init") // the browser is there before the first test
class EditorPageTest {
    private static final String TURNING = "wb:cnc-draaien";
    private static final String MILLING = "wb:cnc-frezen";
    private static final String SAFETY = "wb:veilig-werken";
    private static final Catalogue CATALOGUE = new Competences().catalogue();
    private static final int NARROWEST = 320;

    private static Chromium chromium;

    private final EmbeddedServer server;
    private final Candidates candidates;
    private final Profiles profiles;
    private final Needs needs;
    private final List<String> complaints = new ArrayList<>();

    EditorPageTest(EmbeddedServer server, Candidates candidates, Profiles profiles, Needs needs) {
        this.server = server;
        this.candidates = candidates;
        this.profiles = profiles;
        this.needs = needs;
    }

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void fillRegion() {
        if (profiles.count() > 0) {
            return;
        }
        var desk = new Recording(Actor.installation("desk"), Consent.Way.SCREEN, Instant.now());
        candidates.add(Somebody.called("A").says(TURNING, 3).says(MILLING, 3).form(), desk);
        candidates.add(Somebody.called("B").says(TURNING, 3).canLearn(MILLING).form(), desk);
        candidates.add(Somebody.called("C").says(MILLING, 1).form(), desk);
    }

    @AfterEach
    void saidNothingOnTheConsole() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void finds_while_typing_and_adds_with_enter() {
        Page page = open(chromium.page(1280, ColorScheme.LIGHT));
        Locator box = page.locator("#zoek");
        box.pressSequentially("CNC-draa");
        assertThat(page.locator("#vondsten .suggestion b").first()).hasText("CNC-draaien");
        assertThat(page.locator("#melding")).containsText("gevonden.");
        box.press("Enter");

        assertThat(legends(page)).hasText(new String[] {"Plek 1: CNC-draaien"});
        assertThat(page.locator("#melding")).hasText("CNC-draaien staat nu op plek 1.");
        assertThat(box).hasValue("");
        assertThat(box).isFocused();
        assertThat(page.locator("#vondsten .suggestion")).hasCount(0);
    }

    @Test
    void says_what_to_do_when_nothing_is_found() {
        Page page = open(chromium.page(1280, ColorScheme.LIGHT));
        page.locator("#zoek").pressSequentially("qqqq");

        assertThat(page.locator("#vondsten")).containsText("Niets gevonden bij 'qqqq'.");
    }

    @Test
    void feels_the_cost_of_every_must() {
        Page page = filled(open(chromium.page(1280, ColorScheme.LIGHT)));
        assertThat(page.locator("#totaal")).hasText("3 mensen te vinden voor Flevoland");
        assertThat(page.locator("#stand-2")).containsText("1 kan het leren");

        control(page, "must", TURNING).check();
        assertThat(page.locator("#stand-1")).containsText("2 met alle eisen tot hier");
        control(page, "must", MILLING).check();
        assertThat(page.locator("#stand-2")).containsText("1 met alle eisen tot hier");
        control(page, "minLevel", MILLING).focus();
        control(page, "minLevel", MILLING).selectOption("4");
        assertThat(page.locator("#stand-2")).containsText("niemand met alle eisen tot hier");
        assertThat(page.locator("#totaal"))
                .containsText("Nog niemand met alle eisen. Welke mag je ook leren?");
        assertThat(control(page, "minLevel", MILLING)).isFocused();

        page.locator("#region").selectOption("zeeland");
        assertThat(page.locator("#totaal")).containsText("0 mensen te vinden voor Zeeland");
    }

    @Test
    void keeps_the_focus_on_the_line_that_moves() {
        Page page = filled(open(chromium.page(1280, ColorScheme.LIGHT)));
        Locator up = control(page, "omhoog", MILLING);
        up.focus();
        page.keyboard().press("Enter");
        assertThat(legends(page))
                .hasText(new String[] {"Plek 1: CNC-frezen", "Plek 2: CNC-draaien"});
        assertThat(page.locator("#melding")).hasText("CNC-frezen staat nu op plek 1.");
        assertThat(up).isFocused();

        control(page, "rank", MILLING).fill("2");
        control(page, "rank", MILLING).press("Enter");
        assertThat(legends(page))
                .hasText(new String[] {"Plek 1: CNC-draaien", "Plek 2: CNC-frezen"});
        assertThat(page).hasURL(server.getURI() + "/behoeften/nieuw");

        control(page, "weg", TURNING).click();
        assertThat(legends(page)).hasText(new String[] {"Plek 1: CNC-frezen"});
        assertThat(control(page, "weg", MILLING)).isFocused();
    }

    @Test
    void moves_twice_on_two_quick_presses_and_loses_no_tick_on_the_way() {
        Page page = filled(open(chromium.page(1280, ColorScheme.LIGHT)));
        add(page, SAFETY);
        page.evaluate(
                """
                () => {
                  const id = (control) => document.getElementById(control + "-wb_veilig-werken");
                  id("omhoog").click();
                  id("omhoog").click();
                  id("must").click();
                }\
                """);

        assertThat(legends(page).first()).hasText("Plek 1: Veilig werken");
        assertThat(control(page, "must", SAFETY)).isChecked();
        assertThat(page.locator("#stand-1")).containsText("met alle eisen tot hier");
    }

    @Test
    void drags_a_line_to_another_place_and_tells_it() {
        Page page = filled(open(chromium.page(1280, ColorScheme.LIGHT)));
        add(page, SAFETY);
        dragTo(page, SAFETY, TURNING);
        assertThat(page.locator(".drop-above")).hasCount(1);
        page.mouse().up();

        assertThat(legends(page))
                .hasText(
                        new String[] {
                            "Plek 1: Veilig werken", "Plek 2: CNC-draaien", "Plek 3: CNC-frezen"
                        });
        assertThat(page.locator("#melding")).hasText("Veilig werken staat nu op plek 1.");

        dragTo(page, SAFETY, MILLING);
        page.keyboard().press("Escape");
        page.mouse().up();
        assertThat(page.locator(".dragged")).hasCount(0);
        assertThat(legends(page).first()).hasText("Plek 1: Veilig werken");
    }

    @Test
    void finds_competences_in_own_words() {
        Page page = open(chromium.page(1280, ColorScheme.LIGHT));
        page.locator("#tasks").fill("Je doet CNC-draaien en soms CNC-frezen.");
        page.locator("#herken").click();
        assertThat(control(page, "herkend", MILLING)).isVisible();
        control(page, "herkend", TURNING).click();

        assertThat(legends(page)).hasText(new String[] {"Plek 1: CNC-draaien"});
        assertThat(page.locator("#herkend")).containsText("op plek 1");
        assertThat(page.locator("#herkend button:focus")).hasCount(1);
        assertThat(page.locator("#tasks")).hasValue("Je doet CNC-draaien en soms CNC-frezen.");
    }

    @Test
    void makes_one_need_of_a_double_click() {
        long before = needs.list(TestActors.DESK, null, 0, 1).total();
        Page page = filled(open(chromium.page(1280, ColorScheme.LIGHT)));
        page.locator("#title").fill("Draaier");
        page.locator("button[value=bewaar]").dblclick();
        page.waitForURL(url -> url.matches(".*/behoeften/[0-9a-f-]{36}"));

        assertThat(needs.list(TestActors.DESK, null, 0, 1).total()).isEqualTo(before + 1);
        complaints.removeIf(text -> text.contains("404"));
    }

    @Test
    void makes_a_need_without_script() {
        Page page = open(chromium.withoutScript(NARROWEST));
        page.locator("#title").fill("Draaier zonder script");
        page.locator("#zoek").fill("CNC-");
        page.locator("#zoek").press("Enter");
        control(page, "vondst", TURNING).click();
        page.locator("#zoek").fill("CNC-frezen");
        page.locator("#zoekknop").click();
        control(page, "vondst", MILLING).click();
        control(page, "must", TURNING).check();
        control(page, "rank", MILLING).fill("1");
        page.locator("button[value=rangschik]").click();
        assertThat(legends(page))
                .hasText(new String[] {"Plek 1: CNC-frezen", "Plek 2: CNC-draaien"});
        assertThat(page.locator("#stand-2")).containsText("2 met alle eisen tot hier");
        fits(page);
        page.locator("button[value=bewaar]").click();

        Need need = needs.list(TestActors.DESK, null, 0, 1).needs().getFirst();
        assertThat(need.title()).isEqualTo("Draaier zonder script");
        assertThat(need.topTen().criteria().getFirst().competence().value()).isEqualTo(MILLING);
        assertThat(need.topTen().criteria().getLast().must()).isTrue();
        complaints.removeIf(text -> text.contains("404"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void is_accessible_and_narrow_in_every_state(ColorScheme scheme) {
        Page page = open(chromium.page(NARROWEST, scheme));
        accessible(page, "empty");
        page.locator("#zoek").pressSequentially("CNC-");
        assertThat(control(page, "vondst", TURNING)).isVisible();
        accessible(page, "hits");
        page.locator("button[value=bewaar]").click();
        assertThat(page.locator("#samenvatting")).isFocused();
        accessible(page, "errors");
        page.locator("#samenvatting a").first().click();
        assertThat(page.locator("#title")).isFocused();
        filled(page);
        control(page, "must", TURNING).check();
        control(page, "rank", TURNING).fill("eerst");
        control(page, "rank", TURNING).press("Tab");
        assertThat(control(page, "rank", TURNING + "-fout"))
                .containsText("Typ een heel getal, 1 of hoger.");
        accessible(page, "filled");
        complaints.removeIf(text -> text.contains("422"));
    }

    @Test
    void asks_what_may_go_at_ten() {
        Page page = open(chromium.page(NARROWEST, ColorScheme.LIGHT));
        for (String code : TEN) {
            add(page, code);
        }
        assertThat(page.locator("#vondsten")).hasText("Dit zijn er tien. Wat mag eruit?");
        accessible(page, "ten");
        page.locator("#zoek").pressSequentially("metaal");
        page.waitForTimeout(500);

        assertThat(page.locator("#vondsten button")).hasCount(0);
        control(page, "weg", TEN.getLast()).click();
        assertThat(page.locator("#vondsten")).not().containsText("tien");
    }

    @Test
    void loses_nothing_when_two_people_change_one_need() {
        Page mine = filled(open(chromium.page(1280, ColorScheme.LIGHT)));
        mine.locator("#title").fill("Van ons");
        mine.locator("button[value=bewaar]").click();
        String path = mine.url() + "/wijzigen";
        mine.navigate(path);
        Page theirs = Chromium.signIn(chromium.page(1280, ColorScheme.LIGHT), server);
        theirs.navigate(path);
        theirs.locator("#title").fill("Van hen");
        theirs.locator("button[value=bewaar]").click();
        mine.locator("#title").fill("Van mij");
        mine.locator("button[value=bewaar]").click();

        assertThat(mine.locator("#samenvatting")).containsText("Iemand anders");
        assertThat(mine.locator("#title")).hasValue("Van mij");
        accessible(mine, "overtaken");
        mine.locator("button[value=bewaar]").click();
        assertThat(needs.list(TestActors.DESK, null, 0, 1).needs().getFirst().title())
                .isEqualTo("Van mij");
        complaints.removeIf(text -> text.contains("409") || text.contains("404"));
    }

    private static final List<String> TEN =
            List.of(
                    TURNING,
                    MILLING,
                    "wb:verspanen",
                    "wb:veilig-werken",
                    "wb:samenwerken",
                    "wb:vca-basis",
                    "wb:heftruck-rijden",
                    "wb:nederlands-lezen",
                    "wb:slijpen-metaal",
                    "wb:metaal-bewerken");

    private Page open(Page page) {
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        Chromium.signIn(page, server).navigate(server.getURI() + "/behoeften/nieuw");
        return page;
    }

    private static Page filled(Page page) {
        add(page, TURNING);
        add(page, MILLING);
        return page;
    }

    private static void add(Page page, String code) {
        page.locator("#zoek").fill(CATALOGUE.get(new CompetenceCode(code)).labels().nl());
        control(page, "vondst", code).click();
        assertThat(page.locator("#zoek")).hasValue("");
    }

    /** Holds a line over the place of another. */
    private static void dragTo(Page page, String code, String other) {
        control(page, "greep", code).hover();
        page.mouse().down();
        var there = control(page, "competence", other).boundingBox();
        page.mouse().move(there.x + 20, there.y + there.height / 2 - 8);
    }

    private static Locator legends(Page page) {
        return page.locator(".plank legend");
    }

    private static Locator control(Page page, String control, String code) {
        return page.locator("#" + Plank.id(control, code));
    }

    private static void accessible(Page page, String state) {
        assertThat(Axe.complaints(page)).as(state).isEmpty();
        fits(page);
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }
}
