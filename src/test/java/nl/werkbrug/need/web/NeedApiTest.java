package nl.werkbrug.need.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Api.Answer;

import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class NeedApiTest extends StoreTest {
    private static final String PATH = "/api/v1/needs";

    @Inject EmbeddedServer server;

    @Test
    void shows_what_was_added_with_the_order_of_the_criteria() {
        Answer employer =
                api().post(
                                "/api/v1/employers",
                                "{\"name\": \"Staal\", \"sector\": \"metal\", \"place\":"
                                        + " \"Lelystad\"}");
        Answer added = add("\"employer\": \"" + employer.text("id") + "\", \"offers\": [\"BBL\"]");
        Answer shown = api().get(location(added));

        assertThat(shown.body()).isEqualTo(added.body());
        assertThat(shown.text("status")).isEqualTo("OPEN");
        assertThat(shown.text("employer")).isEqualTo(employer.text("id"));
        assertThat(shown.text("criteria", "0", "competence")).isEqualTo("wb:vca-basis");
        assertThat(shown.text("criteria", "1", "competence")).isEqualTo("wb:lassen");
        assertThat(shown.at("criteria", "1", "minLevel").getIntValue()).isEqualTo(2);
        assertThat(shown.at("criteria", "1", "learnable").getBooleanValue()).isTrue();
        assertThat(api().get("/api/v1/employers/" + employer.text("id")).text("place"))
                .isEqualTo("Lelystad");
    }

    @Test
    void a_draft_is_submitted_answered_and_closed() {
        String path = location(add("\"status\": \"DRAFT\""));

        assertThat(api().post(path + "/answer", "").status()).isEqualTo(409);
        assertThat(api().post(path + "/submit", "").text("status")).isEqualTo("OPEN");
        assertThat(api().post(path + "/submit", "").status()).isEqualTo(409);
        assertThat(api().post(path + "/answer", "").at("answeredAt").isNull()).isFalse();
        assertThat(api().post(path + "/close", "{\"status\": \"GONE\"}").status()).isEqualTo(422);
        assertThat(api().post(path + "/close", "{\"status\": \"FILLED\"}").text("status"))
                .isEqualTo("FILLED");
        assertThat(api().post(path + "/close", "").status()).isEqualTo(409);
    }

    @Test
    void a_partial_change_keeps_what_it_does_not_name() {
        String path = location(add("\"hoursMin\": 24"));

        Answer changed = api().patch(path, "0", "{\"title\": \"Lasser, tweede ploeg\"}");

        assertThat(changed.text("title")).isEqualTo("Lasser, tweede ploeg");
        assertThat(changed.at("hoursMin").getIntValue()).isEqualTo(24);
        assertThat(changed.at("criteria").size()).isEqualTo(2);
        assertThat(api().patch(path, "0", "{\"title\": \"x\"}").status()).isEqualTo(409);
        assertThat(api().patch(path, "1", "{\"status\": \"FILLED\"}").fields())
                .containsExactly("status");
    }

    @Test
    void lists_in_pages_by_status() {
        add("\"hoursMin\": 24");
        add("\"status\": \"DRAFT\"");

        Answer drafts = api().get(PATH + "?status=DRAFT&size=1");

        assertThat(drafts.at("items").size()).isEqualTo(1);
        assertThat(drafts.text("items", "0", "status")).isEqualTo("DRAFT");
        assertThat(drafts.at("total").getIntValue()).isPositive();
        assertThat(drafts.at("size").getIntValue()).isEqualTo(1);
    }

    private Answer add(String fields) {
        Answer added =
                api().post(
                                PATH,
                                """
                                {"title": "Lasser", "region": "flevoland", %s,
                                 "criteria": [{"competence": "wb:vca-basis", "must": true}, {"competence": "wb:lassen"}]}\
                                """
                                        .formatted(fields));
        assertThat(added.status()).as(added.response().body()).isEqualTo(201);
        return added;
    }

    private static String location(Answer added) {
        return added.response().headers().firstValue("Location").orElseThrow();
    }

    private Api api() {
        return new Api(server);
    }
}
