package nl.werkbrug.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Set;

/** An administrator keeps the catalogue, without a script. */
@MicronautTest(transactional = false)
class CataloguePagesTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final String ROOT = "/beheer/catalogus";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Competences competences;
    @Inject MissingWords missing;

    private Browser admin;
    private Browser desk;

    @BeforeAll
    void signIn() {
        admin = signedIn("bas", Role.ADMIN);
        desk = signedIn("els", Role.ACCOUNT_MANAGER);
    }

    @Test
    void finds_by_word_and_by_sector() {
        assertThat(admin.get(ROOT + "?zoek=tig").body()).contains("TIG-lassen");
        assertThat(admin.get(ROOT + "?zoek=tig&sector=logistics").body())
                .doesNotContain("TIG-lassen")
                .contains("Geen competentie gevonden");
        assertThat(admin.get(ROOT + "?soort=RETIRED").body()).contains("Geen competentie gevonden");
    }

    @Test
    void a_word_that_nobody_found_becomes_a_competence() {
        missing.tell("Drones besturen");
        assertThat(admin.get(ROOT + "/woorden").body()).contains("Drones besturen");

        assertThat(admin.get(ROOT + "/nieuw?woord=drones+besturen").body())
                .contains("value=\"Drones besturen\"");
        HttpResponse<String> added =
                admin.post(
                        ROOT + "/nieuw",
                        "nl",
                        "Drones besturen",
                        "description",
                        "Je vliegt met een drone.",
                        "sector",
                        "logistics",
                        "synonyms",
                        "dronepiloot\nvliegen met een drone",
                        "woord",
                        "drones besturen");

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(admin.get(added.headers().firstValue("Location").orElseThrow()).body())
                .contains("dronepiloot", "Hier toegevoegd");
        assertThat(admin.get(ROOT + "/woorden").body()).doesNotContain("Drones besturen");
        assertThat(competences.search("dronepiloot", 1)).isNotEmpty();
    }

    @Test
    void a_word_that_nobody_found_becomes_a_synonym_or_is_put_away() {
        missing.tell("toverlassen");
        missing.tell("zomaar wat");
        assertThat(admin.get(ROOT + "/woord?woord=toverlassen&zoek=lassen").body())
                .contains("wb:lassen");

        admin.post(ROOT + "/woord/synoniem", "woord", "toverlassen", "code", "wb:lassen");
        admin.post(ROOT + "/woord/weg", "woord", "zomaar wat");

        assertThat(competences.search("toverlassen", 1))
                .extracting(Competence::code)
                .containsExactly(new CompetenceCode("wb:lassen"));
        assertThat(admin.get(ROOT + "/woorden").body()).doesNotContain("toverlassen", "zomaar wat");
    }

    @Test
    void shows_what_follows_before_it_merges() {
        String from = "wb:hechtlassen";
        assertThat(admin.get(ROOT + "/samenvoegen?code=" + from + "&zoek=elektrodelassen").body())
                .contains("met=wb%3A");

        String page = admin.get(ROOT + "/samenvoegen?code=" + from + "&met=wb:lassen-tig").body();
        assertThat(page).contains("Niemand heeft deze competentie", "niet terugdraaien");

        HttpResponse<String> merged =
                admin.post(
                        ROOT + "/competentie/samenvoegen", "code", from, "other", "wb:lassen-tig");
        assertThat(merged.statusCode()).isEqualTo(303);
        assertThat(admin.get(ROOT + "/competentie?code=" + from).body())
                .contains("<h1>TIG-lassen</h1>", "Heette eerder");
    }

    @Test
    void tells_on_the_page_why_something_is_refused() {
        admin.get(ROOT + "/competentie?code=wb:lassen");

        HttpResponse<String> circle =
                admin.post(
                        ROOT + "/competentie/relatie",
                        "code",
                        "wb:lassen",
                        "kind",
                        "BROADER",
                        "other",
                        "MIG/MAG-lassen");
        assertThat(circle.statusCode()).isEqualTo(422);
        assertThat(circle.body()).contains("role=\"alert\"", "MIG/MAG-lassen ligt zelf al onder");

        HttpResponse<String> unknown =
                admin.post(
                        ROOT + "/competentie/relatie",
                        "code",
                        "wb:lassen",
                        "kind",
                        "BROADER",
                        "other",
                        "niets van dit alles");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("We kennen geen competentie met deze naam of code");
    }

    @Test
    void retires_links_and_tells_the_history_in_the_language_of_the_reader() {
        String code = "wb:lassen-autogeen";
        String uri = "http://data.europa.eu/esco/skill/autogenous";
        admin.get(ROOT + "/competentie?code=" + code);
        admin.post(ROOT + "/competentie/link", "code", code, "uri", uri);
        admin.post(ROOT + "/competentie/uit", "code", code);

        assertThat(admin.get(ROOT + "/competentie?code=" + code).body())
                .contains(uri, "Niet meer aangeboden", "Gekoppeld aan", "bas");
        admin.post("/taal", "taal", "en", "terug", ROOT);
        assertThat(admin.get(ROOT + "/competentie?code=" + uri).body())
                .contains("No longer offered", "Linked to");
        admin.post("/taal", "taal", "nl", "terug", ROOT);

        admin.post(ROOT + "/competentie/terug", "code", code);
        assertThat(admin.get(ROOT + "/wijzigingen").body()).contains("Weer aangeboden", uri);
    }

    @Test
    void is_not_there_for_a_code_nobody_knows() {
        assertThat(admin.get(ROOT + "/competentie?code=wb:bestaat-niet").statusCode())
                .isEqualTo(404);
        assertThat(admin.get(ROOT + "/woord?woord=bestaat-niet").statusCode()).isEqualTo(404);
    }

    @Test
    void gives_the_catalogue_as_a_file() {
        HttpResponse<String> file = admin.get(ROOT + "/competenties.csv");

        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body().lines().findFirst().orElseThrow())
                .isEqualTo(
                        "\"code\";\"nl\";\"en\";\"description\";\"sector\";\"synonyms\";\"broader\";\"related\";\"links\"");
        assertThat(file.body()).contains("\"wb:lassen\"");
    }

    @Test
    void who_misses_a_competence_in_the_editor_says_so() {
        String typed = "kaarsen gieten van bijenwas";
        desk.get("/behoeften/nieuw");
        assertThat(desk.post("/behoeften/nieuw", "actie", "zoek", "zoek", typed).body())
                .contains("Deze competentie staat er niet bij");

        assertThat(desk.post("/behoeften/nieuw", "actie", "ontbreekt", "zoek", typed).body())
                .contains("We kijken of dit woord erbij kan");

        assertThat(admin.get(ROOT + "/woorden").body()).contains(typed);
    }

    private Browser signedIn(String name, Role role) {
        var standing = Standing.staff(Set.of(role), Set.of(Region.of("flevoland")));
        accounts.add(new AccountDraft(name, name, null, standing), PASSWORD);
        var browser = new Browser(server);
        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }
}
