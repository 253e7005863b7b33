package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Api.Answer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job over the API: people, a need, and who fits, explained. */
@MicronautTest(transactional = false)
class NeedMeetsCandidatesTest extends StoreTest {
    private static final String NEED =
            """
            {"title": "Lasser", "region": "flevoland", "postcode": "8232AB", "startBy": "2099-01-01",
             "criteria": [{"competence": "wb:lassen"}, {"competence": "wb:vca-basis", "must": true}]}\
            """;

    @Inject EmbeddedServer server;

    private String anna = "";
    private String bram = "";

    @BeforeAll
    void addPeople() {
        anna =
                add(
                        """
                        {"reference": "A", "firstName": "Anna", "region": "flevoland", "consents": {"MATCHING": true},
                         "postcode": "8232", "maxTravelKm": 20,
                         "competences": [{"competence": "wb:lassen-mig-mag", "level": 3, "basis": "DEMONSTRATED", "evidence": "Gezien"},
                                         {"competence": "wb:vca-basis", "level": 2, "basis": "DECLARED"}]}\
                        """);
        bram =
                add(
                        """
                        {"reference": "B", "region": "flevoland", "consents": {"MATCHING": true},
                         "competences": [{"competence": "wb:lassen", "level": 2, "basis": "DECLARED"},
                                         {"competence": "wb:vca-basis", "level": 2, "basis": "DEVELOPABLE"}]}\
                        """);
        add(
                """
                {"reference": "C", "region": "flevoland",
                 "competences": [{"competence": "wb:lassen", "level": 4, "basis": "DEMONSTRATED", "evidence": "Gezien"},
                                 {"competence": "wb:vca-basis", "level": 4, "basis": "DEMONSTRATED", "evidence": "Gezien"}]}\
                """);
    }

    @Test
    void shows_who_fits_with_every_point_explained() {
        Answer found = api().post("/api/v1/matches", NEED);

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.at("total").getIntValue()).isEqualTo(1);
        assertThat(found.text("items", "0", "candidate", "id")).isEqualTo(anna);
        assertThat(found.text("items", "0", "candidate", "label")).isEqualTo("Anna");
        // 10 x 90 (narrower, demonstrated) + 9 x 85 (declared) = 1665; / 19 = 87.63
        assertThat(found.at("items", "0", "points").getIntValue()).isEqualTo(1665);
        assertThat(found.at("items", "0", "score").getDoubleValue()).isEqualTo(87.6);
        assertThat(found.text("items", "0", "criteria", "0", "holding", "relation"))
                .isEqualTo("NARROWER");
        assertThat(found.at("items", "0", "criteria", "0", "gap").isNull()).isTrue();
        assertThat(found.at("items", "0", "wish").isNull()).isTrue();
        assertThat(found.text("items", "0", "conditions", "0", "name")).isEqualTo("travel");
        assertThat(found.text("distances")).isEqualTo("PC2");
    }

    @Test
    void groups_who_is_kept_out_by_one_thing() {
        Answer found = api().post("/api/v1/matches?nearMisses=3", NEED);

        assertThat(found.at("nearMisses").size()).isEqualTo(1);
        assertThat(found.text("nearMisses", "0", "competence")).isEqualTo("wb:vca-basis");
        assertThat(found.at("nearMisses", "0", "learnable").getBooleanValue()).isTrue();
        assertThat(found.text("nearMisses", "0", "items", "0", "candidate", "id")).isEqualTo(bram);
        assertThat(
                        found.at(
                                        "nearMisses",
                                        "0",
                                        "items",
                                        "0",
                                        "criteria",
                                        "1",
                                        "gap",
                                        "training")
                                .size())
                .isPositive();
    }

    @Test
    void who_was_never_asked_is_a_masked_figure_and_never_a_person() {
        Answer found = api().post("/api/v1/matches", NEED);

        assertThat(found.at("neverAsked", "fewerThan").getIntValue()).isEqualTo(5);
    }

    @Test
    void a_stored_need_gives_the_same_answer_with_its_own_rotation() {
        Answer need = api().post("/api/v1/needs", NEED);
        String path = need.response().headers().firstValue("Location").orElseThrow();
        Answer found = api().get(path + "/matches");

        assertThat(found.text("items", "0", "candidate", "id")).isEqualTo(anna);
        assertThat(found.at("items", "0", "tie").getLongValue())
                .isNotEqualTo(
                        api().post("/api/v1/matches", NEED).at("items", "0", "tie").getLongValue());
        assertThat(api().get("/api/v1/candidates/" + anna + "/matches").at("items").size())
                .isPositive();
    }

    @Test
    void the_supply_meter_counts_who_has_who_learns_and_who_is_left() {
        Answer staff = api().post("/api/v1/supply", NEED);
        Answer employer = api().post("/api/v1/supply?as=EMPLOYER", NEED);

        assertThat(staff.at("area").getIntValue()).isEqualTo(2);
        assertThat(staff.at("criteria", "0", "have").getIntValue()).isEqualTo(2);
        assertThat(staff.at("criteria", "0", "left").getIntValue()).isEqualTo(2);
        assertThat(staff.at("criteria", "1", "have").getIntValue()).isEqualTo(1);
        assertThat(staff.at("criteria", "1", "learn").getIntValue()).isEqualTo(1);
        assertThat(staff.at("criteria", "1", "left").getIntValue()).isEqualTo(1);
        assertThat(employer.at("criteria", "1", "left", "fewerThan").getIntValue()).isEqualTo(5);
    }

    @Test
    void tells_reasons_in_the_language_of_the_reader() {
        var dutch =
                api().send(
                                api().request("/api/v1/matches")
                                        .header("Accept-Language", "nl")
                                        .POST(
                                                java.net.http.HttpRequest.BodyPublishers.ofString(
                                                        NEED)));

        assertThat(dutch.text("items", "0", "conditions", "2", "reason"))
                .isNotEqualTo(
                        api().post("/api/v1/matches", NEED)
                                .text("items", "0", "conditions", "2", "reason"));
    }

    private Api api() {
        return new Api(server);
    }

    private String add(String candidate) {
        Answer added = api().post("/api/v1/candidates", candidate);
        assertThat(added.status()).as(added.response().body()).isEqualTo(201);
        return added.text("id");
    }
}
