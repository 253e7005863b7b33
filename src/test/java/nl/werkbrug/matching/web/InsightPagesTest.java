package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.message.Alerts;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;
import nl.werkbrug.web.TestAccounts;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;

/** What a requirement costs, who is hard to find and what newly fits, as staff see it. */
@MicronautTest(transactional = false)
class InsightPagesTest extends StoreTest {
    private static final Recording LONG_AGO =
            new Recording(TestActors.INSTALLATION, Way.SPOKEN, Instant.EPOCH);

    @Inject EmbeddedServer server;
    @Inject TestAccounts accounts;
    @Inject Candidates candidates;
    @Inject Needs needs;
    @Inject Alerts alerts;

    private CandidateId later;
    private Need need;

    @BeforeAll
    void addPeopleAndANeed() {
        add(welder("Samira"));
        later = add(welder("Later").availableFrom(Workshop.START.plusDays(10)));
        add(
                Somebody.called("Leert")
                        .shows("wb:lassen-mig-mag", 3, "Proefwerk")
                        .canLearn("wb:vca-basis"));
        need = needs.add(desk(), Workshop.welder(null, null));
    }

    @Test
    void the_page_of_a_need_tells_what_each_requirement_costs() throws Exception {
        assertThat(page(Role.ACCOUNT_MANAGER, path(need)))
                .contains("Wat kost elke eis?", "Nu past 1 mens.")
                .contains("1 mens erbij</strong> als de start twee weken later mag")
                .contains("1 mens erbij</strong> als VCA basis mag worden geleerd")
                .contains("Deze eis houdt nu niemand tegen.");
    }

    @Test
    void a_step_that_brings_nobody_more_is_left_out() throws Exception {
        assertThat(page(Role.ACCOUNT_MANAGER, path(need)))
                .doesNotContain("als de start vier weken later mag", "als VCA basis geen eis is");
    }

    @Test
    void a_trial_names_who_comes_in_and_stores_nothing() throws Exception {
        long version = needs.find(desk(), need.id()).orElseThrow().version();

        assertThat(page(Role.ACCOUNT_MANAGER, trial("START-2")))
                .contains("Er komt 1 mens bij", "Nu past 1 mens. Zo passen 2 mensen.", "Later")
                .contains("Er is niets bewaard", "Neem dit over in de behoefte")
                .contains("name=\"startBy\" value=\"" + Workshop.START.plusWeeks(2) + "\"");
        assertThat(needs.find(desk(), need.id()).orElseThrow().version()).isEqualTo(version);
        assertThat(page(Role.ACCOUNT_MANAGER, path(need))).contains("Nu past 1 mens.");
    }

    @Test
    void what_no_need_can_say_leads_to_no_editor() throws Exception {
        assertThat(page(Role.ACCOUNT_MANAGER, trial("LEARNED-wb:vca-basis")))
                .contains("Leert", "Dit kun je niet in de behoefte zetten")
                .doesNotContain("Neem dit over");
    }

    @Test
    void what_the_need_does_not_ask_cannot_be_tried() throws Exception {
        var answer = get(Role.ACCOUNT_MANAGER, trial("DRIVING_LICENCE"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(path(need));
    }

    @Test
    void a_coach_is_told_about_the_own_people_only() throws Exception {
        assertThat(page(Role.COACH, path(need))).contains("Nu past nog niemand.");
        assertThat(page(Role.COACH, trial("START-2")))
                .contains("Er komt niemand bij")
                .doesNotContain("Later", "Samira", "Neem dit over");
    }

    @Test
    void the_page_of_a_person_tells_what_to_ask_and_what_to_learn() throws Exception {
        needs.add(
                desk(),
                Workshop.asks(
                        "Rigger",
                        null,
                        null,
                        List.of(
                                Workshop.wish("wb:laden-en-lossen", 2, false, true),
                                Workshop.wish("wb:werken-op-hoogte", 2, true, true))));
        var mike = add(Somebody.called("Mike").says("wb:laden-en-lossen", 2).works(null, null));

        assertThat(page(Role.ACCOUNT_MANAGER, "/kandidaten/" + mike.value()))
                .contains("Beter vindbaar", "Opleiding:")
                .contains("Met ‘Werken op hoogte’ past 1 behoefte erbij.")
                .doesNotContain("telt in geen");
    }

    @Test
    void the_work_list_names_people_and_the_first_question() throws Exception {
        needs.add(desk(), asking("wb:heftruck-rijden"));
        add(Somebody.called("Urenloos").says("wb:heftruck-rijden", 2).works(null, null));

        assertThat(page(Role.ACCOUNT_MANAGER, "/kandidaten/vindbaarheid"))
                .contains("Urenloos", "Uren niet ingevuld: telt in 1 open behoefte");
        assertThat(page(Role.COACH, "/kandidaten/vindbaarheid"))
                .contains("Iedereen is goed vindbaar")
                .doesNotContain("Urenloos");
    }

    @Test
    void the_never_shown_list_says_why() throws Exception {
        add(Somebody.called("Stil").says("wb:laden-en-lossen", 2));

        assertThat(page(Role.ACCOUNT_MANAGER, "/kandidaten/nooit-getoond"))
                .contains("Stil", "Nog nooit getoond");
        assertThat(page(Role.COACH, "/kandidaten/nooit-getoond"))
                .contains("Niemand blijft uit beeld")
                .doesNotContain("Stil");
    }

    @Test
    void today_tells_the_owner_who_newly_fits_until_the_need_was_opened() throws Exception {
        Need mine = needs.add(desk(), asking("wb:hechtlassen"));
        alerts.follow();
        add(Somebody.called("Nieuweling").says("wb:hechtlassen", 2));
        alerts.follow();

        assertThat(page(Role.ACCOUNT_MANAGER, "/")).contains(path(mine), "1 nieuwe mens past bij");
        assertThat(page(Role.ACCOUNT_MANAGER, path(mine)))
                .contains("1 mens past nieuw bij deze behoefte", "Nieuweling");
        assertThat(page(Role.ACCOUNT_MANAGER, "/")).doesNotContain(path(mine));
        assertThat(page(Role.ACCOUNT_MANAGER, path(mine)))
                .doesNotContain("past nieuw bij deze behoefte");
    }

    @Test
    void the_pages_are_accessible() {
        try (var chromium = new Chromium()) {
            var inspection = new Inspection(chromium, server);
            inspection.glance(server.getURI() + trial("START-2"), _ -> {});
            inspection.glance(server.getURI() + "/kandidaten/vindbaarheid", _ -> {});
            inspection.glance(server.getURI() + "/kandidaten/nooit-getoond", _ -> {});
            inspection.glance(server.getURI() + "/kandidaten/" + later.value(), _ -> {});
        }
    }

    private String page(Role role, String path) throws IOException, InterruptedException {
        return get(role, path).body();
    }

    private HttpResponse<String> get(Role role, String path)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(server.getURI().resolve(path))
                        .header("Accept", "text/html")
                        .header("Authorization", "Bearer " + accounts.bearer(role))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private Actor desk() {
        var account = accounts.account(Role.ACCOUNT_MANAGER);
        return new Actor(
                account.id(),
                "desk",
                account.standing().roles(),
                account.standing().regions(),
                null,
                null);
    }

    private static NeedForm asking(String competence) {
        var wishes = List.of(Workshop.wish(competence, 1, true, true));
        return Workshop.asks("Kort werk", null, null, wishes);
    }

    private CandidateId add(Somebody somebody) {
        return candidates.add(somebody.form(), LONG_AGO).id();
    }

    private static Somebody welder(String name) {
        return Somebody.called(name)
                .shows("wb:lassen-mig-mag", 3, "Praktijkverklaring lassen")
                .shows("wb:vca-basis", 2, "VCA-diploma");
    }

    private String trial(String softening) {
        return path(need) + "/proef?wat=" + softening;
    }

    private static String path(Need one) {
        return "/behoeften/" + one.id().value();
    }
}
