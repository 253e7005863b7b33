package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Api.Answer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every limit of the contract: a 4xx that names the field, and nothing stored. */
@MicronautTest(transactional = false)
class BadInputTest extends StoreTest {
    private static final String LINE = "{\"competence\": \"wb:lassen\"}";

    @Inject EmbeddedServer server;
    @Inject Candidates candidates;
    @Inject Profiles profiles;
    @Inject Needs needs;

    private long people;
    private long demands;

    @BeforeEach
    void count() {
        people = profiles.count();
        demands = needs.list(TestActors.DESK, null, 0, 1).total();
    }

    @AfterEach
    void nothing_was_stored() {
        assertThat(profiles.count()).isEqualTo(people);
        assertThat(needs.list(TestActors.DESK, null, 0, 1).total()).isEqualTo(demands);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"hoursMin\": 40, \"hoursMax\": 20; hoursMin",
                "\"hoursMin\": -1; hoursMin",
                "\"hoursMax\": 99; hoursMax",
                "\"postcode\": \"0000AA\"; postcode",
                "\"postcode\": \"9999ZZZ\"; postcode",
                "\"postcode\": \"1000\"; postcode",
                "\"startBy\": \"2020-01-01\"; startBy",
                "\"dutchLevel\": \"D1\"; dutchLevel",
                "\"drivingLicence\": \"Z\"; drivingLicence",
                "\"workingTimes\": [\"ALWAYS\"]; workingTimes",
                "\"places\": 0; places",
                "\"places\": 1000; places",
                "\"employer\": \"nobody\"; employer",
                "\"employer\": \"00000000-0000-0000-0000-000000000009\"; employer",
                "\"status\": \"FILLED\"; status",
                "\"title\": \" \"; title",
                "\"region\": \"atlantis\"; region",
                "\"startBy\": \"9999-12-31\"; startBy",
                "\"title\": \"a\\u0000b\"; title",
                "\"offers\": [\"a\\u0007b\"]; offers",
                "\"sector\": \"<script>\"; sector",
                "\"criteria\": []; criteria",
                "\"criteria\": [{\"competence\": \"wb:unheard-of\"}]; criteria[0].competence",
                "\"criteria\": [{\"competence\": \"lassen\"}]; criteria[0].competence",
                "\"criteria\": [{\"competence\": \"wb:lassen\", \"minLevel\": 0}];"
                        + " criteria[0].minLevel",
                "\"criteria\": [{\"competence\": \"wb:lassen\", \"minLevel\": 5}];"
                        + " criteria[0].minLevel",
                "\"criteria\": [{\"competence\": \"wb:lassen\"}, {\"competence\": \"wb:lassen\"}];"
                        + " criteria[1].competence",
            })
    void well_formed_but_not_allowed_is_422(String fields, String field) {
        for (String path : new String[] {"/api/v1/needs", "/api/v1/matches"}) {
            Answer answer = api().post(path, need(fields));

            assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
            assertThat(answer.fields()).containsExactly(field);
            assertThat(answer.text("instance")).isEqualTo(path);
            assertThat(answer.response().headers().firstValue("Content-Type"))
                    .hasValueSatisfying(
                            type -> assertThat(type).startsWith("application/problem+json"));
        }
    }

    @Test
    void refuses_eleven_criteria() {
        String eleven =
                Stream.of(
                                "lassen",
                                "lassen-mig-mag",
                                "lassen-tig",
                                "lassen-elektrode",
                                "technische-tekening-lezen",
                                "cnc-draaien",
                                "cnc-frezen",
                                "vca-basis",
                                "heftruck-rijden",
                                "orderpicken",
                                "samenwerken")
                        .map(code -> "{\"competence\": \"wb:" + code + "\"}")
                        .collect(Collectors.joining(","));

        assertThat(api().post("/api/v1/needs", need("\"criteria\": [" + eleven + "]")).fields())
                .containsExactly("criteria");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:200", "tasks:4000"})
    void refuses_text_over_the_limit(String limit) {
        String field = limit.split(":", -1)[0];
        int length = Integer.parseInt(limit.split(":", -1)[1]) + 1;

        Answer answer =
                api().post(
                                "/api/v1/needs",
                                need("\"%s\": \"%s\"".formatted(field, "é".repeat(length))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"bsn\": \"1\"; bsn",
                "\"places\": \"veel\"; places",
                "\"startBy\": \"morgen\"; startBy",
                "\"workingTimes\": \"DAY\"; workingTimes",
                "\"criteria\": \"wb:lassen\"; criteria",
                "\"criteria\": [{\"competence\": \"wb:lassen\", \"must\": \"ja\"}];"
                        + " criteria[0].must",
                "\"criteria\": [{\"competence\": \"wb:lassen\", \"weight\": 3}];"
                        + " criteria[0].weight",
                "\"title\": {\"nl\": \"x\"}; title",
                "\"title\": 12; title",
                "\"places\": 2.5; places",
                "\"places\": 99999999999999999999; places",
                "\"places\": 1e999; places",
                "\"offers\": [null]; offers[0]",
                "\"criteria\": [null]; criteria[0]",
            })
    void unreadable_is_400_and_names_the_field(String fields, String field) {
        Answer answer = api().post("/api/v1/needs", need(fields));

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(answer.fields()).as(answer.response().body()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "\"x\"", "{\"title\": \"x\"", "{\"title\": nul}"})
    void what_is_no_object_is_400(String body) {
        assertThat(api().post("/api/v1/needs", body).status()).as(body).isEqualTo(400);
        assertThat(api().post("/api/v1/candidates", body).status()).as(body).isEqualTo(400);
    }

    @Test
    void broken_utf_8_is_400() {
        byte[] body = need("\"tasks\": \"caf#\"").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] == '#' ? (byte) 0xE9 : body[i];
        }

        assertThat(api().send("POST", "/api/v1/needs", body).status()).isEqualTo(400);
    }

    @Test
    void a_body_of_two_megabytes_is_413() {
        String body = need("\"tasks\": \"" + "x".repeat(2_000_000) + "\"");

        assertThat(api().post("/api/v1/needs", body).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"region\": \"flevoland\"}; reference",
                "{\"reference\": \"x\"}; region",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"maxTravelKm\": 501};"
                        + " maxTravelKm",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"email\": \"x\"}; email",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"phone\": \"bel me\"}; phone",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"targetGroup\": \"ANY\"};"
                        + " targetGroup",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"status\": \"GONE\"}; status",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"consents\": {\"ALL\": true}};"
                        + " consents.ALL",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"consents\": {\"MATCHING\":"
                        + " null}}; consents.MATCHING",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"email\": \"a\\u0000@b.nl\"};"
                        + " email",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"availableFrom\":"
                        + " \"0001-01-01\"}; availableFrom",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"wishes\": {\"occupations\":"
                        + " [\"a\\u0000\"]}}; wishes.occupations",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"employersExcluded\": [\"1\"]};"
                        + " employersExcluded",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"competences\":"
                        + " [{\"competence\": \"wb:lassen\"}]}; competences[0].level",
                "{\"reference\": \"x\", \"region\": \"flevoland\", \"competences\":"
                        + " [{\"competence\": \"wb:lassen\", \"level\": 2}, {\"competence\":"
                        + " \"wb:lassen\", \"level\": 3}]}; competences[1]",
            })
    void a_candidate_is_held_to_the_same(String body, String field) {
        Answer answer = api().post("/api/v1/candidates", body);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(field);
    }

    @Test
    void who_is_not_there_is_404_and_no_uuid_is_no_crash() {
        UUID nobody = UUID.randomUUID();
        for (String path :
                new String[] {
                    "/api/v1/needs/" + nobody,
                    "/api/v1/needs/" + nobody + "/matches",
                    "/api/v1/candidates/" + nobody,
                    "/api/v1/candidates/" + nobody + "/matches",
                    "/api/v1/employers/" + nobody,
                    "/api/v1/nothing"
                }) {
            assertThat(api().get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(api().post("/api/v1/needs/" + nobody + "/submit", "{}").status()).isEqualTo(404);
        assertThat(api().get("/api/v1/needs/x").status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/needs?size=101",
                "/api/v1/needs?page=-1",
                "/api/v1/needs?status=GONE",
                "/api/v1/competences?q=las&limit=1000",
                "/api/v1/needs?size=veel"
            })
    void refuses_a_page_that_is_too_large(String path) {
        assertThat(api().get(path).status()).as(path).isBetween(400, 422);
    }

    @Test
    void a_word_without_an_end_is_no_burden() {
        String text = "x".repeat(3000) + "a'".repeat(400);

        assertThat(
                        api().post("/api/v1/competences/suggest", "{\"text\": \"" + text + "\"}")
                                .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 422",
        "Origin, null, 403",
    })
    void refuses_a_post_from_another_site(String header, String value, int status) {
        var request =
                api().request("/api/v1/needs")
                        .header(header, value)
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"));

        assertThat(api().send(request).status()).isEqualTo(status);
    }

    private Api api() {
        return new Api(server);
    }

    private static String need(String fields) {
        String base =
                Stream.of(
                                "\"title\": \"Lasser\"",
                                "\"region\": \"flevoland\"",
                                "\"criteria\": [" + LINE + "]")
                        .filter(field -> !fields.contains(field.substring(0, field.indexOf(':'))))
                        .collect(Collectors.joining(", "));
        return base.isEmpty() ? "{" + fields + "}" : "{" + base + ", " + fields + "}";
    }
}
