package nl.werkbrug.own.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.privacy.Retention;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Instant;

/** What a candidate does on {@code /ik}, and what it changes for everybody else. */
@MicronautTest(transactional = false)
class OwnPageTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final String FACT = "competences/wb:lassen/DECLARED";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Candidates candidates;
    @Inject Needs needs;
    @Inject Matching matching;
    @Inject Retention retention;

    private CandidateId anna = CandidateId.create();
    private Browser browser;

    @BeforeEach
    void anna_signs_in() {
        var recording = new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);
        String reference = TestForms.reference();
        anna =
                candidates
                        .add(
                                TestForms.named(
                                        reference, "flevoland", "Anna", "06-00000000", "wb:lassen"),
                                recording)
                        .id();
        candidates.decide(anna, Purpose.MATCHING, true, recording);
        String username = "anna-" + reference.substring(0, 8);
        accounts.add(
                new AccountDraft(username, "Anna", null, Standing.candidate(anna.value())),
                PASSWORD);
        browser = new Browser(server);
        assertThat(browser.signIn(username, PASSWORD).statusCode()).isEqualTo(303);
        browser.get("/ik");
    }

    @Test
    void reads_what_is_known_and_who_looked() {
        candidates.find(TestActors.DESK, AccessPurpose.MATCHING, anna);

        assertThat(browser.get("/ik").body())
                .contains("Dag Anna", "1 ding", "1 mens, de laatste", "op 1 vraag ja");
        assertThat(browser.get("/ik/profiel").body()).contains("Anna", "06-00000000");
        assertThat(browser.get("/ik/meekijkers").body()).contains("om werk te zoeken dat past");
        assertThat(browser.get("/ik/toestemming").body()).contains("Je zei ja.");
    }

    @Test
    void a_no_takes_effect_on_the_next_question_of_anyone() {
        assertThat(isFound()).isTrue();

        browser.post("/ik/toestemming/MATCHING", "given", "nee");

        assertThat(isFound()).isFalse();
        assertThat(browser.get("/ik/toestemming").body()).contains("Je zei nee.");
        browser.post("/ik/toestemming/MATCHING", "given", "ja");
        assertThat(isFound()).isTrue();
    }

    @Test
    void what_is_disputed_does_not_count_until_it_is_settled() {
        browser.post("/ik/betwisten", "fact", FACT, "words", "Dat was mijn broer");

        assertThat(isFound()).isFalse();
        assertThat(browser.get("/ik/profiel").body())
                .contains("Dat was mijn broer", "telt het niet mee");
        assertThat(own().profile().holdings()).hasSize(1);
    }

    @Test
    void nobody_disputes_what_is_not_there() {
        assertThat(
                        browser.post("/ik/betwisten", "fact", "competences/x/DECLARED", "words", "")
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_pause_hides_and_coming_back_shows() {
        browser.post("/ik/pauze");
        assertThat(isFound()).isFalse();

        browser.post("/ik/verder");
        assertThat(isFound()).isTrue();
    }

    @Test
    void who_asks_to_be_erased_is_found_by_nobody_and_can_think_again() {
        browser.post("/ik/wissen", "zeker", "nee");
        assertThat(isFound()).isTrue();

        browser.post("/ik/wissen", "zeker", "ja");
        assertThat(isFound()).isFalse();
        assertThat(retention.find(anna))
                .hasValueSatisfying(term -> assertThat(term.asked()).isNotNull());

        browser.post("/ik/niet-wissen");
        assertThat(isFound()).isTrue();
        assertThat(own().profile().status()).isEqualTo(CandidateStatus.AVAILABLE);
    }

    @Test
    void corrects_the_own_data_and_keeps_what_was_typed_when_it_is_wrong() {
        String version = Long.toString(own().version());
        var wrong = change(version, "postcode", "rommel");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"rommel\"");

        assertThat(change(version, "postcode", "8232").statusCode()).isEqualTo(303);
        assertThat(own().profile().postcode()).isNotNull();
        assertThat(own().person().phone()).isEqualTo("06-1111111");
        assertThat(change(version, "postcode", "8233").body()).contains("net veranderd");
    }

    @Test
    void downloads_everything_in_both_ways() {
        var file = browser.get("/ik/gegevens.json");

        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment");
        assertThat(file.body()).contains("06-00000000", "wb:lassen", anna.value().toString());
        assertThat(browser.get("/ik/gegevens").body()).contains("06-00000000", "wb:lassen");
    }

    @Test
    void a_form_from_elsewhere_changes_nothing() {
        assertThat(browser.from("https://elders.example").post("/ik/pauze").statusCode())
                .isEqualTo(403);
        assertThat(own().profile().status()).isEqualTo(CandidateStatus.AVAILABLE);
    }

    private HttpResponse<String> change(String version, String field, String value) {
        return browser.post(
                "/ik/wijzigen",
                "version",
                version,
                "firstName",
                "Anna",
                "phone",
                "06-1111111",
                field,
                value);
    }

    private Candidate own() {
        return candidates
                .find(TestActors.candidate(anna), AccessPurpose.OWN_FILE, anna)
                .orElseThrow();
    }

    private boolean isFound() {
        NeedForm form = TestNeeds.asking(TestNeeds.wish("wb:lassen"));
        return matching
                .match(TestActors.DESK, needs.read(TestActors.DESK, form), 100, 0)
                .matches()
                .stream()
                .anyMatch(match -> match.candidate().equals(anna));
    }
}
