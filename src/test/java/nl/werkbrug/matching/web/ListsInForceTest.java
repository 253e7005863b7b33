package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.occupation.Occupation;
import nl.werkbrug.occupation.OccupationLine;
import nl.werkbrug.occupation.OccupationSource;
import nl.werkbrug.occupation.Occupations;
import nl.werkbrug.postcode.PostcodeArea;
import nl.werkbrug.postcode.Postcodes;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Api.Answer;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What is imported counts in the next answer of a running service, in both directions. */
@MicronautTest(transactional = false)
class ListsInForceTest extends StoreTest {
    @Inject EmbeddedServer server;
    @Inject Postcodes postcodes;
    @Inject Occupations occupations;

    @Test
    void a_table_of_postcodes_moves_who_is_near() {
        Api api = new Api(server);
        String candidate = candidate(api, "P-1", "8232", "[]");
        String need = need(api, "Sloper");
        assertThat(matches(api, need)).contains("\"PC2\"", candidate);
        assertThat(suiting(api, candidate)).contains(need);

        postcodes.put(
                List.of(
                        new PostcodeArea(8232, "Lelystad", 52.5, 5.5),
                        new PostcodeArea(8211, "Elders", 51.0, 5.5)));

        assertThat(matches(api, need)).contains("\"PC4\"").contains("\"total\":0");
        assertThat(suiting(api, candidate)).doesNotContain(need);
    }

    @Test
    void a_list_of_occupations_tells_which_wish_is_met() {
        Api api = new Api(server);
        candidate(api, "P-2", "9711", "[\"mig-mag lasser\"]");
        String need = need(api, "Lasser");
        assertThat(matches(api, need)).contains("\"wish\":0");

        var welder = new Occupation(OccupationSource.BOC, "1", "Lasser (niveau 1&2)");
        occupations.replace(
                OccupationSource.BOC,
                List.of(
                        new OccupationLine("2", welder, List.of("lasser")),
                        new OccupationLine("3", welder, List.of("mig/mag-lasser"))));

        assertThat(matches(api, need)).contains("\"wish\":100");
    }

    private static String candidate(Api api, String reference, String postcode, String wishes) {
        String competence = postcode.equals("8232") ? "wb:samenwerken" : "wb:lassen-mig-mag";
        return api.post(
                        "/api/v1/candidates",
                        """
                        {"reference": "%s", "region": "flevoland", "postcode": "%s",
                         "maxTravelKm": 30, "consents": {"MATCHING": true},
                         "wishes": {"occupations": %s},
                         "competences": [{"competence": "%s", "level": 3, "basis": "DECLARED"}]}
                        """
                                .formatted(reference, postcode, wishes, competence))
                .text("id");
    }

    private static String need(Api api, String title) {
        boolean near = title.equals("Sloper");
        return api.post(
                        "/api/v1/needs",
                        """
                        {"title": "%s", "region": "flevoland", "postcode": %s,
                         "criteria": [{"competence": "%s"}]}
                        """
                                .formatted(
                                        title,
                                        near ? "\"8211\"" : "null",
                                        near ? "wb:samenwerken" : "wb:lassen-mig-mag"))
                .text("id");
    }

    private static String matches(Api api, String need) {
        return body(api.get("/api/v1/needs/" + need + "/matches?limit=10"));
    }

    private static String suiting(Api api, String candidate) {
        return body(api.get("/api/v1/candidates/" + candidate + "/matches?limit=10"));
    }

    private static String body(Answer answer) {
        return answer.response().body();
    }
}
