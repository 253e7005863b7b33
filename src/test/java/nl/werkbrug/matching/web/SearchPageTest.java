package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.condition.Region;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/** The search on {@code /kandidaten}, as a browser without script uses it. */
@MicronautTest(transactional = false)
class SearchPageTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final Pattern KEPT = Pattern.compile("/kandidaten/zoekvragen/([0-9a-f-]{36})/");

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Candidates candidates;
    @Inject Needs needs;

    private CandidateId anna = CandidateId.create();
    private Browser browser;

    @BeforeAll
    void a_desk_with_people() {
        account("zoeker");
        account("ander");
        anna = person("Anna", "wb:lassen");
        for (int i = 0; i < 30; i++) {
            person("Velen" + i, "wb:nederlands-spreken");
        }
        needs.add(TestActors.DESK, TestNeeds.asking(TestNeeds.wish("wb:lassen")));
    }

    @BeforeEach
    void sign_in() {
        browser = signedIn("zoeker");
    }

    @Test
    void a_search_gets_an_address_that_says_nothing() {
        HttpResponse<String> sent = search("text", "Anna", "dutchLevel", "B1");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(location(sent)).matches("/kandidaten\\?zoek=[\\w-]{16}");
        String page = browser.get(location(sent)).body();
        assertThat(page)
                .contains("1 mens", "value=\"Anna\"", "Woorden: Anna", "Nederlands: minstens B1")
                .contains("Nog vragen: Nederlands")
                .doesNotContain("Velen1");
        assertThat(location(search("text", "Anna", "dutchLevel", "B1")))
                .as("the same search, the same address")
                .isEqualTo(location(sent));
    }

    @Test
    void a_filter_is_taken_away_by_itself() {
        var sent = search("text", "Anna", "dutchLevel", "B1", "without", "text");

        assertThat(browser.get(location(sent)).body())
                .contains("31 mensen", "Nederlands: minstens B1")
                .doesNotContain("Woorden:");
    }

    @Test
    void a_competence_is_added_and_gets_a_level() {
        String added = browser.get(location(search("add", "wb:lassen"))).body();
        String page = browser.get(location(search("level:wb:lassen", "3", "sort", "NAME"))).body();

        assertThat(added).contains("name=\"level:wb:lassen\"", "elk niveau (1)");
        assertThat(page).contains("1 mens", "Lassen: zelfstandig of beter");
    }

    @Test
    void pages_and_the_way_back_keep_the_search() {
        String address = location(search("sort", "NAME"));
        String second = browser.get(address + "&pagina=2").body();
        assertThat(second).contains("Bladzijde 2 van 2", address + "\"");

        browser.get(address);
        assertThat(browser.get("/kandidaten/" + anna.value()).body())
                .contains(
                        "href=\"" + address + "#kandidaat-" + anna.value() + "\"",
                        "Terug naar de lijst");
        assertThat(browser.get("/kandidaten").body())
                .contains("Verder met je laatste zoekvraag", "href=\"" + address + "\"");
        assertThat(browser.get(address + "&pagina=9").body()).contains("Deze bladzijde is er niet");
    }

    @Test
    void nobody_opens_the_search_of_somebody_else() {
        String address = location(search("text", "Anna"));

        assertThat(signedIn("ander").get(address).body())
                .contains("Deze zoekvraag is er niet meer")
                .doesNotContain("value=\"Anna\"");
    }

    @Test
    void what_is_refused_stays_as_it_was_typed() {
        var refused = search("postcode", "1", "text", "Anna");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"1\"", "value=\"Anna\"", "role=\"alert\"");
        assertThat(search("notProposedDays", "veel").statusCode()).isEqualTo(422);
        assertThat(search("startBy", "morgen").statusCode()).isEqualTo(422);
    }

    @Test
    void says_what_to_do_when_nobody_fits() {
        assertThat(browser.get(location(search("text", "*"))).body())
                .contains("Niemand gevonden", "Niemand past bij al deze filters.", "Wis alles");
    }

    @Test
    void people_are_put_on_a_shortlist_together() {
        String address = location(search("text", "Anna"));
        String page = browser.get(address).body();

        assertThat(page)
                .contains("action=\"/kieslijst\" method=\"post\"")
                .contains("name=\"need\"", "name=\"reason\"")
                .contains("name=\"back\" value=\"" + address + "\"")
                .contains("form=\"kieslijst\" name=\"candidate\" value=\"" + anna.value() + "\"");
    }

    @Test
    void a_search_is_kept_renamed_asked_again_and_removed() {
        String address = location(search("text", "Anna", "sort", "NEWEST"));
        String id = address.substring(address.indexOf('=') + 1);
        var kept = browser.post("/kandidaten/zoekvragen", "zoek", id, "name", "Onze Anna");
        assertThat(location(kept)).isEqualTo(address);
        var found = KEPT.matcher(browser.get(address).body());
        assertThat(found.find()).isTrue();
        String path = "/kandidaten/zoekvragen/" + found.group(1);

        browser.post(path + "/naam", "name", "Lassers <b>", "zoek", id);
        assertThat(browser.get("/kandidaten").body()).contains("Lassers &lt;b>");
        assertThat(location(browser.get(path))).isEqualTo(address);
        assertThat(signedIn("ander").get(path).statusCode()).isEqualTo(404);

        assertThat(location(browser.post(path + "/weg", "zoek", id))).isEqualTo(address);
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
        assertThat(location(browser.post("/kandidaten", "text", "")))
                .startsWith("/kandidaten?zoek=");
    }

    private HttpResponse<String> search(String... fields) {
        browser.get("/kandidaten");
        return browser.post("/kandidaten", fields);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
    }

    private Browser signedIn(String username) {
        var fresh = new Browser(server);
        fresh.signIn(username, PASSWORD);
        return fresh;
    }

    private void account(String username) {
        var standing = Standing.staff(Set.of(Role.ACCOUNT_MANAGER), Set.of(Region.of("flevoland")));
        accounts.add(new AccountDraft(username, username, null, standing), PASSWORD);
    }

    private CandidateId person(String name, String competence) {
        var recording = new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);
        var form = TestForms.named("R-" + name, "flevoland", name, "06-12345678", competence);
        CandidateId id = candidates.add(form, recording).id();
        candidates.decide(id, Purpose.MATCHING, true, recording);
        return id;
    }
}
