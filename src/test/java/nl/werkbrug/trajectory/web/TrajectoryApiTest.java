package nl.werkbrug.trajectory.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.web.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;

@MicronautTest(transactional = false)
class TrajectoryApiTest extends StoreTest {
    @Inject EmbeddedServer server;
    @Inject Clock clock;

    private String way = "";
    private String candidate = "";

    @BeforeEach
    void a_trajectory() {
        candidate =
                api().post(
                                "/api/v1/candidates",
                                "{\"reference\": \"%s\", \"region\": \"flevoland\"}"
                                        .formatted(TestForms.reference()))
                        .text("id");
        var started =
                api().post("/api/v1/trajectories", "{\"candidate\": \"%s\"}".formatted(candidate));
        assertThat(started.status()).isEqualTo(201);
        way = started.text("id");
        assertThat(started.response().headers().firstValue("Location"))
                .contains("/api/v1/trajectories/" + way);
    }

    @Test
    void goes_from_intake_to_work_by_events() {
        assertThat(api().get(path()).text("phase")).isEqualTo("INTAKE");
        event("{'type': 'IntakeHeld', 'motivation': 'Buiten werken'}", "INTAKE");
        event(
                "{'type': 'PlanAgreed', 'candidateAgrees': true, 'steps':"
                        + " [{'what': 'VCA halen', 'owner': 'CANDIDATE', 'due': '2027-01-01'}]}",
                "PLAN");
        event(introduction(), "INTRODUCTION");
        event(
                "{'type': 'Placed', 'employer': '%s', 'contract': 'EMPLOYMENT', 'candidateAgrees': true, 'firstDay': '%s', 'hours': 32}"
                        .formatted(employer(), today()),
                "PLACEMENT");
        var shown = api().get(path());
        assertThat(shown.text("events", "0", "motivation")).isEqualTo("Buiten werken");
        assertThat(shown.text("events", "3", "type")).isEqualTo("Placed");
        assertThat(api().get("/api/v1/candidates/" + candidate).text("status")).isEqualTo("PLACED");
    }

    @Test
    void a_refused_event_is_a_409_with_its_reason() {
        var refused = post("{'type': 'ContractEnded'}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("intake");
        assertThat(
                        api().post(
                                        "/api/v1/trajectories",
                                        "{\"candidate\": \"%s\"}".formatted(candidate))
                                .status())
                .isEqualTo(409);
    }

    @Test
    void wrong_input_is_named() {
        assertThat(post("{'type': 'Paused', 'date': '%s'}".formatted(today().plusDays(1))).fields())
                .containsExactlyInAnyOrder("reason");
        assertThat(
                        post("{'type': 'Paused', 'reason': 'Ziekenhuis', 'date': '%s'}"
                                        .formatted(today().plusDays(1)))
                                .status())
                .isEqualTo(422);
        assertThat(post("{'type': 'Paused', 'reason': 'x', 'mood': 'y'}").status()).isEqualTo(400);
        assertThat(post("'Paused'").status()).isEqualTo(400);
        assertThat(
                        post("{'type': 'Paused', 'reason': 'Vakantie', 'date': '%s'}"
                                        .formatted(today().plusDays(1)))
                                .fields())
                .containsExactly("date");
    }

    @Test
    void an_old_version_is_a_conflict_and_a_repeated_one_is_not() {
        String version = api().get(path()).text("version");
        String pause = "{\"type\": \"Paused\", \"reason\": \"Vakantie\"}";
        assertThat(withVersion(version, pause)).isEqualTo(201);
        assertThat(withVersion(version, pause)).isEqualTo(201);
        assertThat(withVersion(version, "{\"type\": \"Resumed\"}")).isEqualTo(409);
        assertThat(api().get(path()).at("events").size()).isEqualTo(1);
    }

    @Test
    void is_there_for_who_may_see_the_candidate() {
        assertThat(api().as(Role.COACH).get(path()).status()).isEqualTo(404);
        assertThat(api().nobody().get(path()).status()).isEqualTo(401);
        assertThat(api().as(Role.EMPLOYER).get(path()).status()).isEqualTo(403);
    }

    private int withVersion(String version, String body) {
        return api().send(
                        api().request(path() + "/events")
                                .header("If-Match", "\"" + version + "\"")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)))
                .status();
    }

    private void event(String body, String phase) {
        var answer = post(body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.text("phase")).isEqualTo(phase);
    }

    private Api.Answer post(String body) {
        return api().post(path() + "/events", body.replace('\'', '"'));
    }

    private String introduction() {
        return "{'type': 'IntroductionHeld', 'employer': '%s', 'kind': 'INTERVIEW', 'candidateWish': 'YES', 'employerWish': 'DOUBT'}"
                .formatted(employer());
    }

    private String employer() {
        return api().post("/api/v1/employers", "{\"name\": \"Werf\"}").text("id");
    }

    private String path() {
        return "/api/v1/trajectories/" + way;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Api api() {
        return new Api(server);
    }
}
