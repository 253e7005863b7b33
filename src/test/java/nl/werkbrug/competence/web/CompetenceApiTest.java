package nl.werkbrug.competence.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.web.Api;
import nl.werkbrug.web.Api.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

@MicronautTest(transactional = false)
class CompetenceApiTest {
    private static final String PATH = "/api/v1/competences";

    private final Api api;

    CompetenceApiTest(EmbeddedServer server) {
        api = new Api(server);
    }

    @ParameterizedTest
    @CsvSource({
        "tig%20las, wb:lassen-tig",
        "heftrukc, wb:heftruck-rijden",
        "CNC-draa, wb:cnc-draaien",
        "samenwreken, wb:samenwerken"
    })
    void finds_while_typing(String typed, String first) {
        assertThat(api.get(PATH + "?q=" + typed + "&limit=3").text("items", "0", "code"))
                .isEqualTo(first);
    }

    @Test
    void shows_one_with_its_relations() {
        Answer mig = api.get(PATH + "?code=wb:lassen-mig-mag");
        Answer welding = api.get(PATH + "?code=wb:lassen");

        assertThat(mig.text("items", "0", "labels", "en")).isNotBlank();
        assertThat(mig.response().body()).contains("\"broader\":[\"wb:lassen\"]");
        assertThat(welding.response().body()).contains("wb:lassen-mig-mag");
        assertThat(api.get(PATH + "?code=wb:unheard-of").at("total").getIntValue()).isZero();
    }

    @Test
    void lists_the_catalogue_in_pages() {
        Answer page = api.get(PATH + "?limit=5&page=1");

        assertThat(page.at("items").size()).isEqualTo(5);
        assertThat(page.at("total").getIntValue()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void recognises_competences_in_a_description() {
        Answer found =
                api.post(
                        PATH + "/suggest",
                        "{\"text\": \"Je last frames met MIG/MAG en je leest technische"
                                + " tekeningen.\"}");

        assertThat(found.response().body()).contains("wb:lassen-mig-mag", "tekening");
        assertThat(api.post(PATH + "/suggest", "{\"text\": \" \"}").fields())
                .containsExactly("text");
        assertThat(api.post(PATH + "/suggest", "{\"text\": 3}").status()).isEqualTo(400);
        assertThat(api.post(PATH + "/suggest", "{\"text\": \"" + "x".repeat(4001) + "\"}").status())
                .isEqualTo(422);
    }

    @Test
    void tells_on_request_what_a_description_may_mean_too() {
        String text = "\"Slaat de goederen op in het magazijn en leest technische tekeningen.\"";
        Answer told = api.post(PATH + "/suggest", "{\"text\": %s}".formatted(text));
        Answer both =
                api.post(PATH + "/suggest", "{\"text\": %s, \"mayBeMeant\": true}".formatted(text));

        assertThat(confidences(told)).isNotEmpty().allMatch(sure -> sure >= 65);
        assertThat(confidences(both))
                .hasSize(5)
                .startsWith(confidences(told).toArray(Integer[]::new));
        assertThat(confidences(both).subList(confidences(told).size(), 5))
                .isNotEmpty()
                .allMatch(sure -> sure < 65);
        assertThat(api.post(PATH + "/suggest", "{\"text\": \"a\", \"mayBeMeant\": 3}").status())
                .isEqualTo(400);
    }

    private static List<Integer> confidences(Answer found) {
        return IntStream.range(0, found.at("items").size())
                .mapToObj(place -> found.at("items", "" + place, "confidence").getIntValue())
                .toList();
    }

    @Test
    void knows_the_thirty_five_regions() {
        Answer regions = api.get("/api/v1/regions");

        assertThat(regions.at("total").getIntValue()).isEqualTo(35);
        assertThat(regions.text("items", "28", "code")).isEqualTo("west-brabant");
        assertThat(regions.text("items", "29", "code")).isEqualTo("zaanstreek-waterland");
    }
}
