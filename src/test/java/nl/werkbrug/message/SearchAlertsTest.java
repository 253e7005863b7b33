package nl.werkbrug.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.matching.SavedSearch;
import nl.werkbrug.matching.SavedSearches;
import nl.werkbrug.matching.SearchForm;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.TestAccounts;
import nl.werkbrug.web.Today;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

@MicronautTest(transactional = false)
class SearchAlertsTest extends StoreTest {
    private static final Instant NOW = Instant.now();

    @Inject EmbeddedServer server;
    @Inject TestAccounts accounts;
    @Inject SavedSearches saved;
    @Inject SearchAlerts alerts;
    @Inject AlertFollower follower;
    @Inject Candidates candidates;
    @Inject SearchAlertRows rows;
    @Inject Today today;

    private Actor owner = TestActors.DESK;
    private int number;

    @BeforeEach
    void a_desk() {
        owner = accounts.account(Role.ACCOUNT_MANAGER).toActor();
        saved.of(owner).forEach(kept -> saved.remove(owner, kept.id()));
    }

    @Test
    void tells_of_whom_it_newly_finds_and_of_nobody_else() {
        SavedSearch welders = keep("Lassers", "lassen");
        Candidate welder = add("Samira", "wb:lassen-mig-mag");
        add("Bart", "wb:bouwtekening-lezen");

        follower.follow();

        assertThat(people()).containsExactly(welder.id());
        assertThat(today.of(owner, NOW))
                .extracting(task -> task.path())
                .contains("/kandidaten/zoekvragen/" + welders.id().value() + "/nieuw");
    }

    @Test
    void tells_once_and_not_again_after_it_was_opened() {
        SavedSearch welders = keep("Lassers", "lassen");
        Candidate welder = add("Samira", "wb:lassen-mig-mag");
        follower.follow();
        Browser browser = browser(Role.ACCOUNT_MANAGER);

        var page = browser.get("/kandidaten/zoekvragen/" + welders.id().value() + "/nieuw");

        assertThat(page.body()).contains("Samira", "1 nieuwe kandidaat", "<h1>Lassers</h1>");
        assertThat(people()).isEmpty();
        touch(welder);
        follower.follow();
        assertThat(people()).isEmpty();
    }

    @Test
    void is_silent_about_who_no_longer_fits() {
        keep("Lassers", "lassen");
        Candidate welder = add("Samira", "wb:lassen-mig-mag");
        follower.follow();

        candidates.replaceHoldings(welder.id(), null, List.of(), recording());

        assertThat(people()).isEmpty();
    }

    @Test
    void is_nobody_elses_and_goes_with_the_search() {
        SavedSearch welders = keep("Lassers", "lassen");
        add("Samira", "wb:lassen-mig-mag");
        follower.follow();
        Browser other = browser(Role.COACH);

        String path = "/kandidaten/zoekvragen/" + welders.id().value() + "/nieuw";
        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.get("/kandidaten/zoekvragen/geen/nieuw").statusCode()).isEqualTo(404);

        saved.remove(owner, welders.id());
        assertThat(rows.count()).isZero();
    }

    private SavedSearch keep(String name, String text) {
        return saved.add(
                owner,
                name,
                new SearchForm(
                        text, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null, null, null, null, null));
    }

    private Candidate add(String name, String competence) {
        String reference = "alert-" + ++number;
        return candidates.add(
                TestForms.named(reference, "flevoland", name, "0612345678", competence),
                recording());
    }

    private void touch(Candidate person) {
        candidates.change(person.id(), person.version(), form -> form, recording());
    }

    private List<CandidateId> people() {
        return alerts.of(owner, NOW).stream().flatMap(finds -> finds.people().stream()).toList();
    }

    private Browser browser(Role role) {
        var browser = new Browser(server);
        browser.cookies().put("werkbrug-session", accounts.session(role));
        return browser;
    }

    private static Recording recording() {
        return new Recording(TestActors.DESK, Way.SCREEN, NOW);
    }
}
