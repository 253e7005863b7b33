package nl.werkbrug.competence.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Role;
import nl.werkbrug.competence.MissingWord;
import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;
import nl.werkbrug.web.PageWords;
import nl.werkbrug.web.TestAccounts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody reads who is not signed in. */
@MicronautTest(transactional = false)
class CompetencePagesTest extends StoreTest {
    @Inject EmbeddedServer server;
    @Inject TestAccounts accounts;
    @Inject MissingWords missing;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Browser browser;

    @BeforeEach
    void somebody_from_the_street() {
        browser = new Browser(server);
    }

    @Test
    void begins_with_a_search_box_and_the_sectors() {
        assertThat(read("/competenties"))
                .contains("<h1>Competenties</h1>", "name=\"zoek\"", "Kies een sector")
                .contains("?sector=hospitality", "Horeca", "Zorg en welzijn");
    }

    @Test
    void lists_a_sector_by_name_with_what_each_one_means() {
        assertThat(read("/competenties?sector=welding"))
                .contains("<h1>Lassen</h1>", "12 competenties", "/competenties/lassen-tig")
                .contains("Alle sectoren")
                .containsSubsequence("Autogeen lassen", "Elektrodelassen", "TIG-lassen");
    }

    @Test
    void finds_by_what_people_call_it_and_forgives_a_mistake() {
        assertThat(read("/competenties?zoek=glazenwaser"))
                .contains("/competenties/ramen-wassen", "competentie");
        assertThat(read("/competenties?zoek=xqzzy%3Cb%3E"))
                .contains("Niets gevonden voor “xqzzy&lt;b&gt;”", "Probeer een ander woord")
                .contains("Kies een sector");
    }

    @Test
    void whoever_is_signed_in_says_what_is_not_there() {
        String search = "/competenties?zoek=fluitbouwen";
        assertThat(read(search)).doesNotContain("/competenties/ontbreekt");
        browser.cookies().put("werkbrug-session", accounts.session(Role.COACH));
        assertThat(read(search)).contains("/competenties/ontbreekt");

        var sent = browser.post("/competenties/ontbreekt", "woord", "fluitbouwen");

        assertThat(sent.headers().firstValue("Location")).hasValue("/competenties?gemeld=ja");
        assertThat(read("/competenties?gemeld=ja")).contains("We bewaren niet wie het typte");
        assertThat(missing.open(TestActors.staff(Role.ADMIN)))
                .extracting(MissingWord::words)
                .containsOnlyOnce("fluitbouwen");
    }

    @Test
    void tells_of_one_competence_what_it_is_what_it_is_close_to_and_how_it_is_learned() {
        assertThat(read("/competenties/lassen-mig-mag"))
                .contains("<h1>MIG/MAG-lassen</h1>", "Wat is dit?", "MIG/MAG welding")
                .contains("Ook wel", "CO2")
                .contains("Hoort bij", "href=\"/competenties/lassen\"")
                .contains("Zo kun je dit leren", "maanden")
                .doesNotContain("Kun jij dit?");
        assertThat(read("/competenties/lassen"))
                .contains("Hieronder vallen", "href=\"/competenties/lassen-mig-mag\"");
    }

    @Test
    void knows_it_by_its_whole_code_too() {
        assertThat(read("/competenties?code=wb:lassen")).contains("<h1>Lassen</h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/competenties/bestaat-niet",
                "/competenties/Lassen",
                "/competenties?code=lassen",
                "/competenties?code=http://data.europa.eu/esco/skill/onbekend",
            })
    void what_is_not_there_is_not_found(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void an_unknown_sector_or_page_narrows_nothing() {
        assertThat(read("/competenties?sector=tovenarij")).contains("Kies een sector");
        assertThat(read("/competenties?sector=welding&pagina=99")).contains("TIG-lassen");
    }

    @Test
    void speaks_english_to_who_reads_that_and_says_what_is_dutch() {
        browser.get("/competenties");
        browser.post("/taal", "taal", "en", "terug", "/competenties");

        String page = read("/competenties/lassen-mig-mag");

        assertThat(page).contains("<h1>MIG/MAG welding</h1>", "What is this?", "Part of");
        assertThat(PageWords.of(page)).doesNotContainPattern(PageWords.DUTCH);
        assertThat(read("/competenties?sector=care")).contains("<h1>Care and welfare</h1>");
    }

    @Test
    void stands_at_the_foot_of_every_page() {
        assertThat(read("/eerste-beheerder"))
                .contains("<a class=\"target\" href=\"/competenties\">");
    }

    @Test
    void looks_well() {
        try (Chromium chromium = new Chromium()) {
            var inspection = new Inspection(chromium, server);
            inspection.glance(server.getURI() + "/competenties", _ -> {});
            inspection.glance(server.getURI() + "/competenties/lassen-mig-mag", _ -> {});
        }
    }

    private String read(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
