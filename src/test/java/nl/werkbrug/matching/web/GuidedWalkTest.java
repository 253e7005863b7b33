package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.competence.MissingWord;
import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.AwaitedAnswers;
import nl.werkbrug.need.Drafts;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The employer's editor, walked from begin to end without script. */
@MicronautTest(transactional = false)
class GuidedWalkTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"");
    private static final String TURNING = "wb:cnc-draaien";
    private static final String MILLING = "wb:cnc-frezen";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Employers employers;
    @Inject Needs needs;
    @Inject AwaitedAnswers awaited;
    @Inject Drafts drafts;
    @Inject MissingWords missing;

    private EmployerId employer = EmployerId.create();
    private Actor self = TestActors.employer(employer);
    private String username = "";

    @SuppressWarnings("NullAway.Init") // signed in before each test
    private Browser browser;

    @BeforeEach
    void sign_in() {
        employer = employers.add(new EmployerForm("Draaierij", "metal", "Urk")).id();
        self = TestActors.employer(employer);
        username = "voorman." + UUID.randomUUID().toString().substring(0, 8);
        var draft = new AccountDraft(username, "Frits", null, Standing.employer(employer.value()));
        accounts.add(draft, PASSWORD);
        browser = signedIn();
    }

    @Test
    void a_foreman_who_misses_a_competence_says_so_and_keeps_what_was_chosen() {
        String id = begin("Draaier", "Je gaat draaien met CNC.");
        String typed = "klokkengieten met de hand";
        assertThat(browser.get(path(id) + "?stap=kunnen&zoek=" + typed.replace(' ', '+')).body())
                .contains("Deze competentie staat er niet bij");

        press(id, "kunnen", "ontbreekt", "competence", TURNING, "zoek", typed);

        assertThat(browser.get(path(id) + "?stap=kunnen&gemeld=ja").body())
                .contains("We kijken of dit woord erbij kan", TURNING);
        assertThat(missing.open(TestActors.staff(Role.ADMIN)))
                .extracting(MissingWord::words)
                .contains(typed);
    }

    @Test
    void a_foreman_walks_from_his_own_words_to_an_answer_that_is_promised() {
        String id = begin("Draaier", "Je gaat draaien en frezen met CNC en leest een tekening.");
        String found = step(id, "kunnen");
        assertThat(found).contains("Wat moet iemand kunnen?", "Stap 2 van 7", TURNING, MILLING);

        keep(id, "kunnen", "competence", TURNING, "competence", MILLING, "zoek", "vca");
        String searched = browser.get(path(id) + "?stap=kunnen&zoek=vca").body();
        assertThat(searched).contains("voegtoe:wb:vca-basis");
        press(id, "kunnen", "voegtoe:wb:vca-basis", "competence", TURNING, "competence", MILLING);
        press(id, "volgorde", "omhoog:" + MILLING, ranked());
        assertThat(draftOf(id)).containsSubsequence(MILLING, TURNING, "wb:vca-basis");

        keep(
                id,
                "eisen",
                "competence",
                MILLING,
                "minLevel",
                "3",
                Demand.field(MILLING),
                "MUST",
                "competence",
                TURNING,
                "minLevel",
                "1",
                Demand.field(TURNING),
                "LEARN",
                "competence",
                "wb:vca-basis",
                "minLevel",
                "2",
                Demand.field("wb:vca-basis"),
                "HANDY");
        keep(
                id,
                "wanneer",
                "places",
                "3",
                "hoursMin",
                "24",
                "hoursMax",
                "36",
                "startBy",
                "2099-01-01",
                "postcode",
                "8321 AB",
                "workingTimes",
                "DAY");
        keep(id, "aanbod", "offers", "Reiskosten", "ownOffers", "Soep");
        assertThat(step(id, "versturen")).contains("minder dan 5 mensen", "Verstuur");
        assertThat(press(id, "versturen", "verstuur").headers().firstValue("Location"))
                .contains("/portaal/behoeften/" + id);

        Need sent = needs.find(self, new NeedId(UUID.fromString(id))).orElseThrow();
        assertThat(sent.status()).isEqualTo(NeedStatus.SUBMITTED);
        assertThat(sent.places()).isEqualTo(3);
        assertThat(sent.offers()).containsExactly("Reiskosten", "Soep");
        assertThat(sent.topTen().criteria())
                .extracting(line ->
                        line.competence().value()
                                + " "
                                + line.minLevel().number()
                                + (line.must() ? " must" : "")
                                + (line.learnable() ? " learn" : ""))
                .containsExactly(MILLING + " 3 must", TURNING + " 1 learn", "wb:vca-basis 2");
        assertThat(drafts.of(self)).isEmpty();
        assertThat(browser.get("/portaal").body())
                .contains("het team van Flevoland", "Antwoord voor", "Draaier");
        assertThat(browser.get("/").body()).contains("je krijgt antwoord voor");
    }

    @Test
    void closing_the_browser_loses_nothing_and_another_device_goes_on() {
        String id = begin("Hulp in de hal", "Je draait mee.");
        press(id, "kunnen", "later", "competence", TURNING);

        Browser phone = signedIn();

        assertThat(phone.get("/").body()).contains("Maak af en verstuur: Hulp in de hal");
        assertThat(phone.get("/portaal").body()).contains("Hulp in de hal", "Ga verder");
        assertThat(phone.get(path(id) + "?stap=kunnen").body()).contains(TURNING + "\" checked");
        assertThat(phone.get(path(id) + "?stap=werk").body()).contains("Je draait mee.");
        phone.post("/portaal/behoeften/" + id + "/weggooien");
        assertThat(phone.get(path(id)).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_right_is_said_on_its_own_screen_and_stays_there() {
        var empty = browser.get("/portaal/behoeften/nieuw");
        var refused = post("/portaal/behoeften/nieuw", "werk", "verder", "id", idIn(empty.body()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Vul dit in.");

        String id = begin("Draaier", "");
        assertThat(keep(id, "kunnen").statusCode()).isEqualTo(422);
        assertThat(keep(id, "kunnen", "competence", "wb:toveren").statusCode()).isEqualTo(422);
        var times = keep(id, "wanneer", "places", "veel", "startBy", "1-1-2020");
        assertThat(times.body())
                .contains("Dit is geen heel getal", "Deze startdatum is voorbij", "\"veel\"");
        assertThat(press(id, "versturen", "verstuur").body())
                .contains("?stap=kunnen", "Kies minstens");
    }

    @Test
    void what_may_not_be_written_is_not_kept() {
        String id = begin("Draaier", "");

        var refused =
                keep(id, "werk", "title", "Draaier", "tasks", "Mail naar 111222333 voor het BSN.");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(draftOf(id)).doesNotContain("111222333");
    }

    @Test
    void the_second_of_two_windows_is_told_and_then_wins() {
        String id = begin("Draaier", "");
        String old = versionIn(step(id, "werk"));
        keep(id, "werk", "title", "Frezer");

        var late = post(path(id), "werk", "verder", "version", old, "title", "Lasser");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("In een ander venster", "value=\"Lasser\"");
        assertThat(draftOf(id)).contains("title=Frezer");

        post(path(id), "werk", "verder", "version", versionIn(late.body()), "title", "Lasser");
        assertThat(draftOf(id)).contains("title=Lasser");
    }

    @Test
    void a_double_click_begins_one_draft() {
        String id = idIn(browser.get("/portaal/behoeften/nieuw").body());
        post("/portaal/behoeften/nieuw", "werk", "verder", "id", id, "title", "Draaier");
        post("/portaal/behoeften/nieuw", "werk", "verder", "id", id, "title", "Draaier");

        assertThat(drafts.of(self)).hasSize(1);
    }

    @Test
    void another_employer_finds_nothing() {
        String id = begin("Draaier", "");
        sign_in();

        assertThat(browser.get(path(id)).statusCode()).isEqualTo(404);
        assertThat(keep(id, "werk", "title", "Van mij").statusCode()).isEqualTo(404);
        assertThat(browser.get("/portaal/behoeften/" + id).statusCode()).isEqualTo(404);
        assertThat(browser.get("/portaal/behoeften/x").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_sent_can_still_be_changed_and_copied() {
        String id = begin("Draaier", "");
        keep(id, "kunnen", "competence", TURNING);
        press(id, "versturen", "verstuur");

        keep(id, "wanneer", "places", "4");
        assertThat(needs.find(self, new NeedId(UUID.fromString(id))).orElseThrow().places())
                .isEqualTo(4);
        assertThat(browser.get("/portaal/behoeften/" + id).body()).contains("4 plekken");
        var copied = browser.post("/portaal/behoeften/" + id + "/kopie");
        String copy = copied.headers().firstValue("Location").orElseThrow().split("/")[3];
        assertThat(step(copy, "versturen")).contains("Verstuur");
        press(copy, "versturen", "verstuur");
        assertThat(awaited.waiting(self)).hasSize(2);
    }

    private String begin(String title, String tasks) {
        String id = idIn(browser.get("/portaal/behoeften/nieuw").body());
        var begun =
                post(
                        "/portaal/behoeften/nieuw",
                        "werk",
                        "verder",
                        "id",
                        id,
                        "title",
                        title,
                        "tasks",
                        tasks);
        assertThat(begun.headers().firstValue("Location")).contains(path(id) + "?stap=kunnen");
        return id;
    }

    private HttpResponse<String> keep(String id, String step, String... fields) {
        return press(id, step, "verder", fields);
    }

    private HttpResponse<String> press(String id, String step, String deed, String... fields) {
        String version = versionIn(step(id, step));
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "version";
        all[1] = version;
        return post(path(id), step, deed, all);
    }

    private HttpResponse<String> post(String path, String step, String deed, String... fields) {
        var all = new String[fields.length + 4];
        System.arraycopy(fields, 0, all, 4, fields.length);
        all[0] = "stap";
        all[1] = step;
        all[2] = "actie";
        all[3] = deed;
        return browser.post(path, all);
    }

    private static String[] ranked() {
        return new String[] {
            "competence",
            TURNING,
            "rank",
            "1",
            "competence",
            MILLING,
            "rank",
            "2",
            "competence",
            "wb:vca-basis",
            "rank",
            "3"
        };
    }

    private String step(String id, String step) {
        return browser.get(path(id) + "?stap=" + step).body();
    }

    private String draftOf(String id) {
        return java.net.URLDecoder.decode(
                drafts.find(self, new NeedId(UUID.fromString(id))).orElseThrow().typed(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private Browser signedIn() {
        Browser fresh = new Browser(server);
        assertThat(fresh.signIn(username, PASSWORD).statusCode()).isEqualTo(303);
        fresh.get("/portaal");
        return fresh;
    }

    private static String path(String id) {
        return "/portaal/behoeften/" + id + "/wijzigen";
    }

    private static String idIn(String page) {
        return first(ID, page);
    }

    private static String versionIn(String page) {
        return VERSION.matcher(page).find() ? first(VERSION, page) : "0";
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }
}
