package nl.werkbrug.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Channel;
import nl.werkbrug.condition.Region;
import nl.werkbrug.followup.Agreement;
import nl.werkbrug.followup.Contact;
import nl.werkbrug.followup.FollowUp;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.followup.Present;
import nl.werkbrug.followup.Topic;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The due list and the log screen as a browser without script has them. */
@MicronautTest(transactional = false)
class LogPageTest extends StoreTest {
    @Inject EmbeddedServer server;
    @Inject FollowUps followUps;

    private Shopfloor shopfloor;
    private Actor coach;
    private TrajectoryId anna;
    private Browser browser;

    @BeforeEach
    void somebody_is_at_work() {
        shopfloor = new Shopfloor(server);
        coach = shopfloor.coach();
        anna = shopfloor.oriented(coach, "Anna");
        browser = shopfloor.browser(coach);
    }

    @Test
    void the_list_says_whom_to_speak_and_has_one_tap_for_each_way() {
        String page = browser.get("/nazorg").body();

        assertThat(page)
                .contains("Anna", "Werf Oost, Urk", "href=\"tel:0600000123\"")
                .contains("href=\"sms:0600000123\"", "href=\"geo:0,0?q=Werf%20Oost%2C%20Urk\"")
                .contains("/nazorg/nieuw?traject=" + anna.value());
    }

    @Test
    void somebody_elses_people_are_not_on_it() {
        var stranger = shopfloor.browser(shopfloor.coach());

        assertThat(stranger.get("/nazorg").body())
                .doesNotContain("Anna")
                .contains("Niemand om te spreken");
        assertThat(stranger.get(screen()).statusCode()).isEqualTo(404);
        assertThat(
                        stranger.post("/nazorg/nieuw", "trajectory", anna.value().toString())
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void most_is_filled_in_and_both_signals_are_enough() {
        HttpResponse<String> answer = post("candidateSignal", "GREEN", "employerSignal", "ORANGE");

        assertThat(answer.headers().firstValue("Location")).contains("/nazorg?bewaard=ja");
        FollowUp stored = stored().getFirst();
        assertThat(stored.heldOn()).isEqualTo(LocalDate.now(Region.ZONE));
        assertThat(stored.channel()).isEqualTo(Channel.VISIT);
        assertThat(stored.present()).containsExactlyInAnyOrder(Present.CANDIDATE, Present.MENTOR);
        assertThat(stored.candidateSignal()).isEqualTo(Signal.GREEN);
        assertThat(stored.employerSignal()).isEqualTo(Signal.ORANGE);
        assertThat(stored.nextOn()).isNull();
        assertThat(followUps.next(anna)).isPresent();
    }

    @Test
    void a_red_signal_proposes_a_sooner_day() {
        String page = browser.get(screen()).body();

        assertThat(proposal(page, "red")).isBefore(proposal(page, "orange"));
        assertThat(proposal(page, "green")).isEqualTo(LocalDate.parse(valueOf(page, "nextOn")));
        post("candidateSignal", "RED", "employerSignal", "GREEN");
        assertThat(followUps.next(anna)).map(Contact::plannedOn).contains(proposal(page, "red"));
    }

    private static LocalDate proposal(String page, String signal) {
        Matcher day = Pattern.compile("data-" + signal + "=\"([^\"]+)\"").matcher(page);
        assertThat(day.find()).as(signal).isTrue();
        return LocalDate.parse(day.group(1));
    }

    @Test
    void everything_that_was_filled_in_is_kept() {
        LocalDate later = LocalDate.now(Region.ZONE).plusDays(5);
        post(
                "candidateSignal",
                "NOT_SPOKEN",
                "employerSignal",
                "GREEN",
                "topics",
                "HOME",
                "topics",
                "TRAVEL",
                "note",
                "De fiets is stuk.",
                "agreements[0].what",
                "Fiets maken",
                "agreements[0].owner",
                "EMPLOYER",
                "agreements[0].dueOn",
                later.toString(),
                "nextOn",
                later.toString());

        FollowUp stored = stored().getFirst();
        assertThat(stored.topics()).containsExactlyInAnyOrder(Topic.HOME, Topic.TRAVEL);
        assertThat(stored.note()).isEqualTo("De fiets is stuk.");
        assertThat(stored.agreements()).extracting(Agreement::what).containsExactly("Fiets maken");
        assertThat(stored.nextOn()).isEqualTo(later);
    }

    @Test
    void a_double_tap_stores_once() {
        String[] fields = filled("candidateSignal", "GREEN", "employerSignal", "GREEN");
        browser.post("/nazorg/nieuw", fields);
        HttpResponse<String> again = browser.post("/nazorg/nieuw", fields);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void a_refusal_keeps_what_was_typed_and_says_where_it_is_wrong() {
        HttpResponse<String> answer =
                post("candidateSignal", "RED", "note", "Kreeg een burn-out.", "heldOn", "gisteren");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(">Kreeg een burn-out.</textarea>")
                .contains("value=\"gisteren\"")
                .contains("Kies hoe het is")
                .containsPattern("value=\"RED\"[^>]*checked");
        assertThat(stored()).isEmpty();
    }

    @Test
    void whom_it_is_about_can_be_found_by_name() {
        shopfloor.oriented(coach, "Bilal");

        assertThat(browser.get("/nazorg/nieuw").body()).contains("Anna", "Bilal");
        assertThat(browser.get("/nazorg/nieuw?naam=bil").body())
                .contains("Bilal")
                .doesNotContain("Anna");
    }

    @Test
    void the_page_that_phones_keep_names_nobody() {
        assertThat(browser.get("/nazorg").body()).contains(coach.id().value().toString());
        String token = browser.csrf();
        assertThat(token).isNotEmpty();

        assertThat(browser.get("/nazorg/zonder-verbinding").body())
                .doesNotContain("Anna", coach.id().value().toString(), token)
                .contains("id=\"verslag\"");
    }

    @Test
    void the_half_of_the_key_is_of_the_person_and_the_same_every_time() {
        String half = browser.get("/nazorg/telefoon").body();
        var colleague = shopfloor.browser(shopfloor.coach());

        assertThat(half).contains(coach.id().value().toString());
        assertThat(shopfloor.browser(coach).get("/nazorg/telefoon").body()).isEqualTo(half);
        assertThat(halfIn(colleague.get("/nazorg/telefoon").body())).isNotEqualTo(halfIn(half));
        var stranger = new Browser(server);
        assertThat(stranger.get("/nazorg/telefoon").body()).doesNotContain("half");
    }

    private static String halfIn(String json) {
        Matcher half = Pattern.compile("\"half\":\"([0-9a-f]{64})\"").matcher(json);
        assertThat(half.find()).isTrue();
        return half.group(1);
    }

    private HttpResponse<String> post(String... fields) {
        return browser.post("/nazorg/nieuw", filled(fields));
    }

    /** What stands in the form, with these fields instead. */
    private String[] filled(String... fields) {
        String page = browser.get(screen()).body();
        var named = Arrays.asList(fields);
        var all = new ArrayList<>(named);
        for (String name : List.of("id", "trajectory", "proposed", "nextOn", "heldOn")) {
            if (!named.contains(name)) {
                all.addAll(List.of(name, valueOf(page, name)));
            }
        }
        all.addAll(List.of("channel", "VISIT", "present", "CANDIDATE", "present", "MENTOR"));
        return all.toArray(String[]::new);
    }

    private static String valueOf(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\"[^>]* value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private String screen() {
        return "/nazorg/nieuw?traject=" + anna.value();
    }

    private List<FollowUp> stored() {
        return followUps.of(coach, anna);
    }
}
