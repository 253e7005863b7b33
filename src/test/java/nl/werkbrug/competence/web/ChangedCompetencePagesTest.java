package nl.werkbrug.competence.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.competence.CatalogueUpkeep;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/** The page of a competence follows what an administrator changes in the catalogue. */
@MicronautTest(transactional = false)
class ChangedCompetencePagesTest extends StoreTest {
    private static final Actor ADMIN = TestActors.staff(Role.ADMIN);
    private static final String ESCO = "http://data.europa.eu/esco/skill/welding-1";

    @Inject EmbeddedServer server;
    @Inject CatalogueUpkeep upkeep;

    @Test
    void leads_from_what_was_merged_to_what_it_became() {
        upkeep.merge(ADMIN, code("wb:gezelschap-houden"), code("wb:luisteren"));

        assertThat(location(get("/competenties/gezelschap-houden")))
                .isEqualTo("/competenties/luisteren");
        assertThat(get("/competenties/luisteren").body()).contains("Gezelschap houden");
    }

    @Test
    void shows_what_other_lists_call_it_and_leads_from_there() {
        upkeep.link(ADMIN, code("wb:lassen"), ESCO);

        assertThat(get("/competenties/lassen").body()).contains("href=\"" + ESCO + "\"");
        assertThat(location(get("/competenties?code=" + ESCO))).isEqualTo("/competenties/lassen");
    }

    @Test
    void says_of_what_was_retired_that_it_is_not_used_any_more() {
        upkeep.retire(ADMIN, code("wb:plamuren"));

        assertThat(get("/competenties/plamuren").body()).contains("wordt niet meer gebruikt");
        assertThat(get("/competenties?sector=bodywork").body()).doesNotContain("Plamuren");
        assertThat(get("/competenties/schuren-en-afplakken").body()).doesNotContain("Plamuren");
        assertThat(
                        new Api(server)
                                .as(Role.CANDIDATE)
                                .get("/competenties/plamuren")
                                .response()
                                .body())
                .doesNotContain("Kun jij dit?");
    }

    @Test
    void leads_an_administrator_to_where_it_is_kept() {
        String way = "/beheer/catalogus/competentie?code=wb%3Ametselen";

        assertThat(new Api(server).as(Role.ADMIN).get("/competenties/metselen").response().body())
                .contains(way);
        assertThat(get("/competenties/metselen").body()).doesNotContain("/beheer");
    }

    private HttpResponse<String> get(String path) {
        return new Browser(server).get(path);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static CompetenceCode code(String text) {
        return new CompetenceCode(text);
    }
}
