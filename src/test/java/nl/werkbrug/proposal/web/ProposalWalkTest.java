package nl.werkbrug.proposal.web;

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
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.proposal.AskedLinks;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.TestAccounts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** From shortlist to introduction as people do it: forms only, no script. */
@MicronautTest(transactional = false)
class ProposalWalkTest extends StoreTest {
    private static final Recording RECORDING =
            new Recording(TestActors.INSTALLATION, Way.PAPER, Instant.EPOCH);

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject TestAccounts sessions;
    @Inject Candidates candidates;
    @Inject Employers employers;
    @Inject Needs needs;
    @Inject Proposals proposals;
    @Inject AskedLinks links;

    private static int number;
    private Need need;
    private CandidateId anna;
    private Browser desk;
    private Browser employer;
    private Browser coach;
    private Browser self;

    @BeforeEach
    void everybody() {
        var of = employers.add(new EmployerForm("Werf", null, null)).id();
        need =
                needs.add(
                        TestActors.INSTALLATION,
                        TestNeeds.ofEmployer(of.value().toString(), "flevoland"));
        anna = someone();
        desk = browser(staff(Role.ACCOUNT_MANAGER));
        employer = browser(Standing.employer(of.value()));
        coach = browser(staff(Role.COACH));
        self = browser(Standing.candidate(anna.value()));
    }

    @Test
    void from_the_shortlist_to_the_introduction() {
        desk.get(needPage());
        pick(anna);
        String page = page();
        assertThat(desk.get(needPage()).body()).contains("op de kieslijst", "Vraag Anna", page);
        assertThat(post(desk, page, page + "/vraag")).isEqualTo(303);

        var stranger = new Browser(server);
        String link = "/antwoord/" + links.link(proposal()).value();
        assertThat(stranger.get(link).body())
                .contains("Mag Werf jou zien?", "Lasser")
                .doesNotContain("Anna", "06-");
        assertThat(stranger.post(link, "answer", "ja hoor").statusCode()).isEqualTo(422);
        assertThat(stranger.post(link, "answer", "YES").body()).contains("Je zei ja");
        assertThat(stranger.post(link, "answer", "NO").statusCode()).isEqualTo(410);
        assertThat(stranger.get("/antwoord/zomaar").body()).contains("Deze link werkt niet meer");

        assertThat(employer.get("/portaal").body()).doesNotContain("Anna");
        assertThat(desk.get("/").body()).contains("Anna zegt ja tegen Werf");
        assertThat(post(desk, page, page + "/stuur")).isEqualTo(303);

        String card = "/portaal/voorstellen/" + proposal().value();
        assertThat(employer.get("/").body()).contains(card);
        assertThat(employer.get(card).body()).contains("Anna", "Kennismaken").doesNotContain("06-");
        assertThat(post(employer, card, card, "reaction", "INTERESTED")).isEqualTo(303);
        assertThat(employer.post(card, "reaction", "INTERESTED").statusCode()).isEqualTo(409);

        String day = LocalDate.now(Region.ZONE).plusDays(9).toString();
        assertThat(post(desk, page, page + "/kennismaking", "day", day, "time", "14.00"))
                .isEqualTo(422);
        assertThat(
                        post(
                                desk,
                                page,
                                page + "/kennismaking",
                                "day",
                                day,
                                "time",
                                "14:00",
                                "where",
                                "Op de werf",
                                "whom",
                                "De voorman"))
                .isEqualTo(303);
        assertThat(employer.get(card).body()).contains("Op de werf", "14.00 uur");
        assertThat(self.get(own()).body()).contains("Op de werf", "De voorman");
        assertThat(self.get("/").body()).contains(own());
    }

    @Test
    void a_card_that_was_taken_back_meanwhile_says_so() {
        sent();
        String card = "/portaal/voorstellen/" + proposal().value();
        assertThat(employer.get(card).statusCode()).isEqualTo(200);

        assertThat(post(self, own(), own() + "/intrekken")).isEqualTo(303);

        var late = employer.post(card, "reaction", "INTERESTED");
        assertThat(late.statusCode()).isEqualTo(404);
        assertThat(late.body()).contains("Deze kaart is er niet meer").doesNotContain("Anna");
    }

    @Test
    void not_now_needs_a_ground_that_the_coach_can_pass_on() {
        candidates.assign(anna, coachId(), RECORDING);
        sent();
        String card = "/portaal/voorstellen/" + proposal().value();
        assertThat(post(employer, card, card, "reaction", "NOT_NOW")).isEqualTo(422);
        assertThat(post(employer, card, card, "reaction", "NOT_NOW", "ground", "HOURS"))
                .isEqualTo(303);

        assertThat(coach.get("/").body()).contains("Werf zegt nu niet tegen Anna");
        assertThat(coach.get(page()).body()).contains("De uren of werktijden van dit bedrijf");
    }

    @Test
    void the_letter_says_why_and_can_be_contested() {
        candidates.assign(anna, coachId(), RECORDING);
        desk.get(needPage());
        pick(anna);
        assertThat(self.get(own()).statusCode()).isEqualTo(404);
        post(desk, page(), page() + "/vraag");

        String letter = self.get(own() + "/brief").body();
        assertThat(letter).contains("Je doet dit zelfstandig", "Klopt dit niet?");
        assertThat(desk.get(page() + "/brief").body()).contains("Beste Anna");
        assertThat(self.post(own() + "/klopt-niet", "words", "Ik leer het nog").statusCode())
                .isEqualTo(303);
        assertThat(coach.get("/").body()).contains("Anna zegt dat de brief over Werf niet klopt");
        assertThat(coach.get(page()).body()).contains("Ik leer het nog");
        assertThat(post(coach, page(), page() + "/bekeken")).isEqualTo(303);
        assertThat(coach.get("/").body()).doesNotContain("niet klopt");
        assertThat(self.get(own() + "/rekenbon.json").body()).contains("\"fingerprint\"");
    }

    @Test
    void many_at_once_get_a_page_that_tells_what_came_of_it() {
        desk.get(needPage());
        pick(anna);
        String two =
                Browser.encoded(
                        "need",
                        need.id().value().toString(),
                        "candidate",
                        anna.value().toString(),
                        "candidate",
                        someone().value().toString(),
                        "back",
                        "//elders.example/",
                        "csrf",
                        desk.csrf());

        var told = desk.postBare("/kieslijst", two);

        assertThat(told.body())
                .contains("1 mens staat nu op de kieslijst.", "1 mens stond er al op.")
                .doesNotContain("elders.example");
    }

    private void sent() {
        desk.get(needPage());
        pick(anna);
        post(desk, page(), page() + "/vraag");
        new Browser(server).post("/antwoord/" + links.link(proposal()).value(), "answer", "YES");
        post(desk, page(), page() + "/stuur");
    }

    private void pick(CandidateId who) {
        var answer =
                desk.post(
                        "/kieslijst",
                        "need",
                        need.id().value().toString(),
                        "candidate",
                        who.value().toString(),
                        "back",
                        needPage() + "#kieslijst");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains(needPage());
    }

    /** Reads the page first, for the token of its form. */
    private static int post(Browser browser, String page, String path, String... fields) {
        browser.get(page);
        return browser.post(path, fields).statusCode();
    }

    private ProposalId proposal() {
        return proposals.of(TestActors.DESK, need.id()).getFirst().id();
    }

    private String page() {
        return "/voorstellen/" + proposal().value();
    }

    private String own() {
        return "/ik/voorstellen/" + proposal().value();
    }

    private String needPage() {
        return "/behoeften/" + need.id().value();
    }

    private nl.werkbrug.access.AccountId coachId() {
        return accounts.find("wandelaar" + (number - 2)).orElseThrow().id();
    }

    private Browser browser(Standing standing) {
        String name = "wandelaar" + number++;
        var account = accounts.add(new AccountDraft(name, name, null, standing));
        var browser = new Browser(server);
        browser.cookies().put("werkbrug-session", sessions.session(account.id()));
        return browser;
    }

    private static Standing staff(Role role) {
        return Standing.staff(Set.of(role), Set.of(Region.of("flevoland")));
    }

    private CandidateId someone() {
        var form = TestForms.named("w" + number++, "flevoland", "Anna", "06-00000000", "wb:lassen");
        CandidateId id = candidates.add(form, RECORDING).id();
        candidates.decide(id, Purpose.MATCHING, true, RECORDING);
        return id;
    }
}
