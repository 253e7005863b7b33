package nl.werkbrug.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccessTokens;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.CalendarKeys;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Api.Answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Follow-up over the API, and the pages around it, as a coach and a coordinator use them. */
@MicronautTest(transactional = false)
class CareTest extends StoreTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject AccessTokens tokens;
    @Inject CalendarKeys keys;

    private Api desk;
    private Api api;
    private Account coach;
    private String reference;
    private String trajectory;

    @BeforeEach
    void somebody_in_orientation() {
        desk = new Api(server);
        coach = coach("flevoland");
        api = as(coach);
        reference = "ref-" + letters();
        String candidate =
                api.post(
                                "/api/v1/candidates",
                                "{\"reference\": \"%s\", \"region\": \"flevoland\", \"firstName\": \"Anna\", \"phone\": \"06 12 34 56 78\"}"
                                        .formatted(reference))
                        .text("id");
        trajectory =
                api.post("/api/v1/trajectories", "{\"candidate\": \"%s\"}".formatted(candidate))
                        .text("id");
        String employer = desk.post("/api/v1/employers", "{\"name\": \"Werf\"}").text("id");
        Answer started =
                api.post(
                        "/api/v1/trajectories/%s/events".formatted(trajectory),
                        """
                        [{"type": "PlanAgreed", "candidateAgrees": true,
                          "steps": [{"what": "Kennismaken", "owner": "COACH", "due": "%2$s"}]},
                         {"type": "IntroductionHeld", "employer": "%1$s", "kind": "INTERVIEW",
                          "candidateWish": "YES", "employerWish": "YES"},
                         {"type": "Placed", "employer": "%1$s", "contract": "EMPLOYMENT",
                          "candidateAgrees": true, "firstDay": "%2$s", "hours": 32}]
                        """
                                .formatted(employer, today()));
        assertThat(started.status()).as(started.response().body()).isEqualTo(201);
    }

    @Test
    void a_log_is_made_once_and_read_again() {
        UUID id = UUID.randomUUID();
        Answer made = api.post("/api/v1/follow-ups", log(id, "\"candidateSignal\": \"RED\""));
        Answer again = api.post("/api/v1/follow-ups", log(id, "\"candidateSignal\": \"RED\""));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.response().headers().firstValue("Location"))
                .contains("/api/v1/follow-ups/" + id);
        assertThat(again.body()).isEqualTo(made.body());
        assertThat(api.get("/api/v1/follow-ups/" + id).body()).isEqualTo(made.body());
        assertThat(as(coach("flevoland")).get("/api/v1/follow-ups/" + id).status()).isEqualTo(404);
    }

    @Test
    void the_list_is_by_risk_and_says_who_when_and_why() {
        api.post("/api/v1/follow-ups", log(UUID.randomUUID(), "\"employerSignal\": \"RED\""));
        String until = today().plusDays(10).toString();

        Answer own = api.get("/api/v1/follow-ups?due=" + until);
        assertThat(own.text("total")).isEqualTo("1");
        assertThat(own.text("items", "0", "candidate", "label")).isEqualTo("Anna");
        assertThat(own.text("items", "0", "candidate", "phone")).isEqualTo("06 12 34 56 78");
        assertThat(own.text("items", "0", "risk")).isEqualTo("RED");
        assertThat(own.text("items", "0", "contacts", "0", "why")).isEqualTo("RED");

        Answer seen =
                desk.as(Role.COORDINATOR)
                        .get(
                                "/api/v1/follow-ups?coach=%s&due=%s"
                                        .formatted(coach.id().value(), until));
        assertThat(seen.text("items", "0", "candidate", "label")).isEqualTo(reference);
        assertThat(seen.response().body()).doesNotContain("Anna").doesNotContain("06 12");
    }

    @Test
    void says_what_is_wrong_with_a_log() {
        assertThat(api.post("/api/v1/follow-ups", log(UUID.randomUUID(), "\"mood\": 3")).status())
                .isEqualTo(400);
        Answer wrong =
                api.post(
                        "/api/v1/follow-ups",
                        """
                        {"trajectory": "%s", "heldOn": "%s", "channel": "PIGEON", "topics": ["WEATHER"],
                         "note": "BSN 111222333", "nextOn": "2020-02-29",
                         "agreements": [{"what": "Bellen"}]}
                        """
                                .formatted(trajectory, today().plusDays(1)));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.fields())
                .contains(
                        "heldOn",
                        "channel",
                        "topics",
                        "note",
                        "nextOn",
                        "agreements[0].owner",
                        "agreements[0].dueOn");
        assertThat(api.post("/api/v1/follow-ups", "{}").fields()).containsExactly("trajectory");
        assertThat(api.get("/api/v1/follow-ups?due=2027-02-29").status()).isEqualTo(400);
    }

    @Test
    void a_calendar_reads_along_without_names_until_the_link_is_revoked() {
        String old = "/agenda/%s/nazorg.ics".formatted(keys.renew(coach.id()).value());
        String link = "/agenda/%s/nazorg.ics".formatted(keys.renew(coach.id()).value());

        var feed = get(link);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        assertThat(feed.headers().firstValue("Cache-Control").orElse("")).contains("private");
        assertThat(feed.body())
                .contains("BEGIN:VEVENT")
                .contains("SUMMARY:Contact " + reference)
                .doesNotContain("Anna")
                .doesNotContain("Werf");
        assertThat(get(old).statusCode()).isEqualTo(404);

        keys.revoke(coach.id());
        assertThat(get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void who_guesses_a_link_is_slowed_down() {
        int answer = 404;
        for (int i = 0; i < 12 && answer == 404; i++) {
            answer = get("/agenda/geraden-%d/nazorg.ics".formatted(i)).statusCode();
        }
        assertThat(answer).isEqualTo(429);
    }

    @Test
    void the_pages_say_who_is_away_and_who_takes_over() {
        Account other = coach("flevoland");
        String page = page(coach, "/nazorg/afwezig");
        assertThat(page).contains("Er staat niemand als afwezig", other.displayName());

        assertThat(page(coach, "/nazorg/overdragen"))
                .contains(coach.displayName() + ": één kandidaat");
        assertThat(page(coach, "/nazorg/agenda")).contains("Je hebt nog geen link");
        assertThat(page(coach, "/")).doesNotContain("Contact met Anna");
        assertThat(page(coordinator(), "/nazorg/toezicht")).contains("Geen rood signaal");

        accounts.disable(coach.id());
        assertThat(page(coordinator(), "/nazorg/toezicht")).contains(reference);
        assertThat(page(coordinator(), "/nazorg/overdragen")).contains("werkt hier niet meer");
        assertThat(page(coordinator(), "/")).contains(reference + " heeft geen coach");
    }

    private String log(UUID id, String more) {
        return """
        {"id": "%s", "trajectory": "%s", "heldOn": "%s", "channel": "CALL",
         "present": ["CANDIDATE"], "topics": ["TRAVEL"], "note": "Het gaat zo", %s}
        """
                .formatted(id, trajectory, today(), more);
    }

    private Account coordinator() {
        return account(Role.COORDINATOR, "flevoland");
    }

    private Account coach(String region) {
        return account(Role.COACH, region);
    }

    private Account account(Role role, String region) {
        var standing = Standing.staff(Set.of(role), Set.of(Region.of(region)));
        String name = "care." + letters();
        return accounts.add(new AccountDraft(name, "Coach " + letters(), null, standing));
    }

    private static String letters() {
        return TestForms.reference().substring(0, 18);
    }

    private Api as(Account account) {
        return new Api(server, tokens.add(account.id(), "test").value());
    }

    private String page(Account reader, String path) {
        String token = tokens.add(reader.id(), "test").value();
        return send(HttpRequest.newBuilder(server.getURI().resolve(path))
                        .header("Accept", "text/html")
                        .header("Authorization", "Bearer " + token))
                .body();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.getURI().resolve(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Region.ZONE);
    }
}
