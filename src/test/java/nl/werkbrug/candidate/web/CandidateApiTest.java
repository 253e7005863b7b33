package nl.werkbrug.candidate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Api.Answer;

import org.junit.jupiter.api.Test;

import java.util.UUID;

@MicronautTest(transactional = false)
class CandidateApiTest extends StoreTest {
    private static final String PATH = "/api/v1/candidates";

    @Inject EmbeddedServer server;

    @Test
    void shows_what_was_added() {
        Answer added =
                add(
                        "\"firstName\": \"Zoë\", \"hoursMin\": 24, \"wishes\": {\"sectors\":"
                                + " [\"metal\"]}");
        Answer shown = api().get(location(added));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).isEqualTo(added.body());
        assertThat(shown.text("firstName")).isEqualTo("Zoë");
        assertThat(shown.text("status")).isEqualTo("AVAILABLE");
        assertThat(shown.text("wishes", "sectors", "0")).isEqualTo("metal");
        assertThat(shown.at("postcode").isNull()).isTrue();
        assertThat(shown.response().headers().firstValue("ETag")).contains("\"0\"");
    }

    @Test
    void a_partial_change_keeps_what_it_does_not_name() {
        Answer added = add("\"firstName\": \"Zoë\", \"hoursMin\": 24, \"postcode\": \"8232 ab\"");

        Answer changed =
                api().patch(location(added), "\"0\"", "{\"hoursMin\": 32, \"postcode\": null}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("firstName")).isEqualTo("Zoë");
        assertThat(changed.at("hoursMin").getIntValue()).isEqualTo(32);
        assertThat(changed.at("postcode").isNull()).isTrue();
        assertThat(changed.at("version").getIntValue()).isEqualTo(1);
    }

    @Test
    void the_second_of_two_editors_is_told() {
        Answer added = add("\"hoursMin\": 24");
        api().patch(location(added), "0", "{\"hoursMin\": 32}");

        Answer second = api().patch(location(added), "0", "{\"hoursMin\": 16}");

        assertThat(second.status()).isEqualTo(409);
        assertThat(api().get(location(added)).at("hoursMin").getIntValue()).isEqualTo(32);
    }

    @Test
    void a_change_must_say_its_version() {
        Answer added = add("\"hoursMin\": 24");

        assertThat(api().send("PATCH", location(added), "{}".getBytes()).fields())
                .containsExactly("If-Match");
        assertThat(api().patch(location(added), "latest", "{}").status()).isEqualTo(422);
    }

    @Test
    void a_change_is_held_to_every_rule() {
        Answer added = add("\"hoursMin\": 24");

        assertThat(api().patch(location(added), "0", "{\"hoursMax\": 8}").fields())
                .containsExactly("hoursMin");
        assertThat(api().patch(location(added), "0", "{\"bsn\": \"1\"}").status()).isEqualTo(400);
        assertThat(api().patch(location(added), "0", "[]").status()).isEqualTo(400);
        assertThat(api().get(location(added)).at("version").getIntValue()).isZero();
    }

    @Test
    void holdings_are_replaced_as_a_whole() {
        Answer added = add("\"competences\": [{\"competence\": \"wb:lassen\", \"level\": 2}]");

        Answer changed =
                api().put(
                                location(added) + "/competences",
                                """
                                [{"competence": "wb:vca-basis", "level": 3, "basis": "DEMONSTRATED",
                                  "evidence": "Diploma", "observedOn": "2026-05-01"}]\
                                """);

        assertThat(changed.at("competences").size()).isEqualTo(1);
        assertThat(changed.text("competences", "0", "basis")).isEqualTo("DEMONSTRATED");
        assertThat(changed.text("competences", "0", "observedOn")).isEqualTo("2026-05-01");
        assertThat(api().put(location(added) + "/competences", "[{\"level\": \"3\"}]").fields())
                .containsExactly("competences[0].level");
    }

    @Test
    void consent_is_given_and_withdrawn() {
        Answer added = add("\"hoursMin\": 24");
        String path = location(added) + "/consents/MATCHING";

        assertThat(
                        api().put(path, "{\"given\": true}")
                                .at("consents", "MATCHING")
                                .getBooleanValue())
                .isTrue();
        assertThat(
                        api().put(path, "{\"given\": false, \"way\": \"SPOKEN\"}")
                                .at("consents", "MATCHING")
                                .getBooleanValue())
                .isFalse();
        assertThat(api().put(path, "{}").fields()).containsExactly("given");
        assertThat(api().put(location(added) + "/consents/ALL", "{\"given\": true}").status())
                .isEqualTo(422);
        assertThat(
                        api().put(
                                        PATH + "/" + UUID.randomUUID() + "/consents/MATCHING",
                                        "{\"given\": true}")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void an_answer_is_never_taken_back_by_leaving_it_out() {
        Answer added = add("\"consents\": {\"MATCHING\": false}");

        Answer changed = api().patch(location(added), "0", "{\"consents\": null, \"hoursMin\": 8}");

        assertThat(changed.at("consents", "MATCHING").getBooleanValue()).isFalse();
    }

    @Test
    void a_name_may_have_every_letter_there_is() {
        Answer added =
                add("\"firstName\": \"Şükran 👩‍🔧 مريم\", \"motivation\": \"regel 1\\nregel 2\"");

        assertThat(api().get(location(added)).text("firstName")).isEqualTo("Şükran 👩‍🔧 مريم");
        assertThat(api().get(location(added)).text("motivation")).isEqualTo("regel 1\nregel 2");
    }

    private Answer add(String fields) {
        Answer added =
                api().post(
                                PATH,
                                "{\"reference\": \"%s\", \"region\": \"flevoland\", %s}"
                                        .formatted(UUID.randomUUID(), fields));
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
