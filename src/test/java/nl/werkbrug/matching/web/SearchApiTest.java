package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Api.Answer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

@MicronautTest(transactional = false)
class SearchApiTest extends StoreTest {
    private static final String PATH = "/api/v1/candidates/search";

    @Inject EmbeddedServer server;
    @Inject Candidates candidates;

    @BeforeAll
    void three_people() {
        var recording = new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);
        for (String name : new String[] {"Anna", "Bert", "Chris"}) {
            var form = TestForms.named("R-" + name, "flevoland", name, "06-12345678", "wb:lassen");
            var id = candidates.add(form, recording).id();
            candidates.decide(id, Purpose.MATCHING, true, recording);
        }
    }

    @Test
    void answers_people_and_counts() {
        Answer found = search("{\"text\": \"lasser\", \"sort\": \"NAME\", \"size\": 2}");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.at("total").getIntValue()).isEqualTo(3);
        assertThat(found.at("items").size()).isEqualTo(2);
        assertThat(found.text("items", "0", "label")).isEqualTo("Anna");
        assertThat(found.text("items", "0", "reference")).isEqualTo("R-Anna");
        assertThat(found.text("items", "0", "region")).isEqualTo("flevoland");
        assertThat(found.text("facets", "status", "0", "value")).isEqualTo("AVAILABLE");
        assertThat(found.at("facets", "status", "0", "count").getIntValue()).isEqualTo(3);
    }

    @Test
    void pages_end_where_the_people_end() {
        assertThat(search("{\"size\": 2, \"page\": 1}").at("items").size()).isEqualTo(1);
        Answer beyond = search("{\"page\": 1000000, \"size\": 100}");
        assertThat(beyond.at("items").size()).isZero();
        assertThat(beyond.at("total").getIntValue()).isEqualTo(3);
    }

    @Test
    void the_answer_says_how_much_of_each_level_there_is() {
        Answer found =
                search("{\"competences\": [{\"competence\": \"wb:lassen\", \"minLevel\": 4}]}");

        assertThat(found.at("total").getIntValue()).isZero();
        assertThat(found.at("facets", "level:wb:lassen", "2", "count").getIntValue()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'region': 'nergens'}|region",
                "{'targetGroup': 'CLIENT'}|targetGroup",
                "{'dutchLevel': 'Z9'}|dutchLevel",
                "{'hoursMin': 61}|hoursMin",
                "{'hoursMin': 30, 'hoursMax': 20}|hoursMin",
                "{'postcode': '0000'}|postcode",
                "{'distanceKm': 10}|postcode",
                "{'postcode': '8232', 'distanceKm': 501}|distanceKm",
                "{'drivingLicence': 'Q'}|drivingLicence",
                "{'status': 'LOST'}|status",
                "{'coach': 'iemand'}|coach",
                "{'lastContactBefore': '0001-01-01'}|lastContactBefore",
                "{'lastContact': 'EVER'}|lastContact",
                "{'notProposedDays': 0}|notProposedDays",
                "{'sort': 'LUCK'}|sort",
                "{'size': 101}|size",
                "{'page': -1}|page",
                "{'competences': [{'competence': 'wb:niets'}]}|competences[0].competence",
                "{'competences': [{'competence': 'wb:lassen', 'minLevel':"
                        + " 5}]}|competences[0].minLevel",
                "{'text': '111222333'}|text"
            })
    void what_is_not_allowed_is_refused(String body, String field) {
        Answer refused = search(body.replace('\'', '"'));

        assertThat(refused.status()).as(refused.response().body()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'naam': 'Anna'}", "{'text': 7}", "[]", "{'competences': 'lassen'}"})
    void what_cannot_be_read_is_refused(String body) {
        assertThat(search(body.replace('\'', '"')).status()).isEqualTo(400);
    }

    @Test
    void only_desk_and_coach_search() {
        var api = new Api(server);

        assertThat(api.as(Role.COORDINATOR).post(PATH, "{}").status()).isEqualTo(403);
        assertThat(api.nobody().post(PATH, "{}").status()).isEqualTo(401);
        assertThat(api.as(Role.COACH).post(PATH, "{}").at("total").getIntValue()).isZero();
    }

    private Answer search(String body) {
        return new Api(server).post(PATH, body);
    }
}
