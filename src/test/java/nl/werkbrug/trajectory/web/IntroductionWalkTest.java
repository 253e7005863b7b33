package nl.werkbrug.trajectory.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
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
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.trajectory.AskedImpressions;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.Impressions;
import nl.werkbrug.trajectory.IntroductionId;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.MovableClock;
import nl.werkbrug.web.TestAccounts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** From a planned introduction to looking back, as people do it: forms only, no script. */
@MicronautTest(transactional = false)
class IntroductionWalkTest extends StoreTest {
    private static final MovableClock CLOCK = new MovableClock();
    private static int number;

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject TestAccounts sessions;
    @Inject Candidates candidates;
    @Inject Employers employers;
    @Inject Needs needs;
    @Inject Trajectories trajectories;
    @Inject Introductions introductions;
    @Inject Impressions impressions;
    @Inject AskedImpressions asked;

    private final Map<Browser, Account> people = new HashMap<>();
    private Actor coaching = TestActors.DESK;
    private EmployerId yard = EmployerId.create();
    private NeedId welders = NeedId.create();
    private TrajectoryId way = TrajectoryId.create();
    private Browser coach;
    private Browser self;
    private Browser boss;

    @MockBean(Clock.class)
    Clock clock() {
        return CLOCK;
    }

    @BeforeEach
    void everybody() {
        CLOCK.restart();
        people.clear();
        yard = employers.add(new EmployerForm("Werf", null, null)).id();
        welders =
                needs.add(
                                TestActors.DESK,
                                TestNeeds.ofEmployer(yard.value().toString(), "flevoland"))
                        .id();
        Account staff = account(Standing.staff(Set.of(Role.COACH), Set.of(Region.of("flevoland"))));
        coaching = staff.toActor();
        CandidateId anna = someone();
        way = trajectories.start(coaching, anna).id();
        var step = Map.of("what", "Bellen", "owner", "CANDIDATE", "due", "2026-12-01");
        record("PlanAgreed", Map.of("candidateAgrees", true, "steps", List.of(step)));
        coach = browser(staff);
        self = browser(account(Standing.candidate(anna.value())));
        boss = browser(account(Standing.employer(yard.value())));
    }

    @Test
    void from_the_plan_to_looking_back() {
        assertThat(coach.get(page()).body()).contains("Nog geen kennismaking. Plan de eerste.");
        assertThat(coach.get(page() + "/kennismakingen/nieuw?werkgever=" + yard.value()).body())
                .contains("Kennismaking plannen voor Anna", "Lasser");
        assertThat(plan("2026-11-25", "25:00")).isEqualTo(422);
        assertThat(plan("2026-11-25", "14:00")).isEqualTo(303);
        assertThat(coach.get(page()).body()).contains("Werf", "Gepland");
        String path = "/kennismakingen/" + id().value();
        assertThat(coach.get(path + "/agenda.ics").body())
                .contains("METHOD:PUBLISH", "SUMMARY:Kennismaking met Werf");
        assertThat(self.get("/ik" + path).body()).contains("Kennismaken met Werf", "Op de werf");
        assertThat(boss.get("/portaal").body()).contains("een kandidaat").doesNotContain("Anna");
        assertThat(boss.get("/portaal" + path).body())
                .contains("Op de werf")
                .doesNotContain("Anna");
        assertThat(self.get("/").body()).contains("Je maakt kennis met Werf");

        later(Duration.ofDays(4));
        assertThat(boss.get("/").body())
                .contains("Vertel hoe de kennismaking met een kandidaat was");
        assertThat(coach.get("/").body()).contains("Anna en Werf zeggen nog wat ze willen");
        impressions.askWhatIsOver();
        var stranger = new Browser(server);
        String link = "/kennismaking/kandidaat/" + asked.of(id()).ofCandidate().value();
        assertThat(stranger.get(link).body())
                .contains("Hoe was het bij Werf?")
                .doesNotContain("Anna");
        assertThat(stranger.post(link, "wish", "misschien").statusCode()).isEqualTo(422);
        assertThat(stranger.post(link, "wish", "YES", "words", "Fijne sfeer").body())
                .contains("Bedankt");
        assertThat(stranger.post(link, "wish", "NO").statusCode()).isEqualTo(410);
        assertThat(stranger.get("/kennismaking/ander/zomaar").statusCode()).isEqualTo(410);
        assertThat(post(boss, "/portaal" + path, "/portaal" + path, "wish", "YES")).isEqualTo(303);
        assertThat(boss.get("/portaal" + path).body()).doesNotContain("Fijne sfeer");

        assertThat(coach.get(path).body()).contains("Fijne sfeer", "Spreek een oriëntatiestage af");
        String form = page() + "/orientatie?kennismaking=" + id().value();
        assertThat(coach.get(form).body()).contains("de voorman", "Lassen");
        assertThat(start("2026-12-20", "2026-12-01")).isEqualTo(422);
        assertThat(start("2026-11-26", "2026-12-18")).isEqualTo(303);
        assertThat(coach.get(page() + "/overeenkomst").body())
                .contains("de voorman", "maandag", "Datum en handtekening");
        assertThat(self.get("/ik/overeenkomst").body()).contains("Anna", "Werf");
        assertThat(coach.get(page() + "/overeenkomst.pdf").body()).startsWith("%PDF");
        assertThat(boss.get("/portaal/overeenkomsten/" + way.value()).body()).contains("Anna");
        assertThat(boss.get("/portaal/overeenkomsten/" + way.value() + ".pdf").body())
                .startsWith("%PDF");

        later(Duration.ofDays(7));
        assertThat(self.get("/ik/evaluatie").body())
                .contains("Hoe was het bij Werf?", "Wat was moeilijk?");
        assertThat(post(self, "/ik/evaluatie", "/ik/evaluatie")).isEqualTo(422);
        assertThat(post(self, "/ik/evaluatie", "/ik/evaluatie", "wentWell", "De sfeer"))
                .isEqualTo(303);
        String theirs = "/portaal/evaluaties/" + way.value();
        assertThat(boss.get(theirs).body())
                .contains("Wat zag je bij Anna?", "doet het zelfstandig");
        assertThat(post(boss, theirs, theirs, "goal.wb:lassen", "3")).isEqualTo(303);
        assertThat(coach.get(page()).body()).contains("Lees de afspraken", "gedaan");
        assertThat(coach.get(page() + "/evaluatie").body())
                .contains("Terugkijken met Anna op Werf");
    }

    @Test
    void a_stranger_finds_nothing_of_somebody_else() {
        plan("2026-11-25", "14:00");
        String path = "/kennismakingen/" + id().value();
        Browser other =
                browser(
                        account(
                                Standing.staff(
                                        Set.of(Role.COACH), Set.of(Region.of("flevoland")))));
        Browser rival =
                browser(
                        account(
                                Standing.employer(
                                        employers
                                                .add(new EmployerForm("Ander", null, null))
                                                .id()
                                                .value())));
        Browser somebody = browser(account(Standing.candidate(someone().value())));

        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.get(path + "/agenda.ics").statusCode()).isEqualTo(404);
        assertThat(rival.get("/portaal" + path).statusCode()).isEqualTo(404);
        assertThat(somebody.get("/ik" + path).statusCode()).isEqualTo(404);
        assertThat(post(other, "/", path + "/afzeggen", "reason", "Zomaar")).isEqualTo(404);
        assertThat(other.get(page() + "/overeenkomst.pdf").statusCode()).isEqualTo(404);
        assertThat(self.get("/ik/overeenkomst").statusCode()).isEqualTo(404);
        assertThat(self.get("/ik/evaluatie").statusCode()).isEqualTo(404);
    }

    @Test
    void staff_move_and_cancel_and_fill_in_what_they_heard() {
        plan("2026-11-25", "14:00");
        String path = "/kennismakingen/" + id().value();
        assertThat(
                        post(
                                coach,
                                path,
                                path + "/verzetten",
                                "kind",
                                "COMPANY_VISIT",
                                "day",
                                "2026-11-26",
                                "time",
                                "9.30",
                                "minutes",
                                "45",
                                "where",
                                "Hal 3",
                                "whom",
                                "de baas"))
                .isEqualTo(303);
        assertThat(coach.get(path).body())
                .contains("Hal 3", "9.30 uur", "45 minuten", "Bedrijfsbezoek");
        assertThat(post(coach, path, path + "/antwoord", "side", "EMPLOYER", "wish", "YES"))
                .isEqualTo(409);
        assertThat(post(coach, path, path + "/antwoord", "wish", "YES")).isEqualTo(422);

        later(Duration.ofDays(5));
        assertThat(post(coach, path, path + "/antwoord", "side", "EMPLOYER", "wish", "NO"))
                .isEqualTo(303);
        assertThat(post(coach, path, path + "/afzeggen")).isEqualTo(422);
        assertThat(post(coach, path, path + "/afzeggen", "reason", "Niemand kwam")).isEqualTo(303);
        assertThat(self.get("/ik" + path).body()).contains("Gaat niet door", "Niemand kwam");
        assertThat(post(coach, path, path + "/afzeggen", "reason", "Nog eens")).isEqualTo(409);
    }

    @Test
    void the_candidate_orders_companies_and_reads_it_in_arabic() {
        EmployerId bakery = employers.add(new EmployerForm("Bakker", null, null)).id();
        plan("2026-11-25", "14:00");
        var met = id();
        later(Duration.ofDays(4));
        for (EmployerId each : List.of(yard, bakery)) {
            record(
                    "IntroductionHeld",
                    Map.of(
                            "employer",
                            each.value().toString(),
                            "kind",
                            "INTERVIEW",
                            "candidateWish",
                            "YES",
                            "employerWish",
                            "YES"));
        }
        assertThat(introductions.find(coaching, met).orElseThrow().isHeld()).isTrue();
        assertThat(
                        post(
                                self,
                                "/ik/kennismakingen/" + met.value(),
                                "/ik/kennismakingen/" + met.value() + "/hoger"))
                .isEqualTo(303);
        assertThat(introductions.find(coaching, met).orElseThrow().preference()).isEqualTo(1);

        accounts.speak(Objects.requireNonNull(people.get(self)).id(), Language.ARABIC);
        assertThat(self.get("/ik/kennismakingen/" + met.value()).body())
                .contains("dir=\"rtl\"", "لقاء مع");
    }

    private int plan(String day, String time) {
        return post(
                coach,
                page() + "/kennismakingen/nieuw",
                page() + "/kennismakingen",
                "employer",
                yard.value().toString(),
                "need",
                welders.value().toString(),
                "kind",
                "INTERVIEW",
                "day",
                day,
                "time",
                time,
                "minutes",
                "60",
                "where",
                "Op de werf",
                "whom",
                "de voorman");
    }

    private int start(String first, String last) {
        return post(
                coach,
                page() + "/orientatie?kennismaking=" + id().value(),
                page() + "/orientatie",
                "kennismaking",
                id().value().toString(),
                "mentor",
                "de voorman",
                "firstDay",
                first,
                "lastDay",
                last,
                "hours",
                "24",
                "days",
                "MONDAY",
                "goals",
                "wb:lassen");
    }

    private IntroductionId id() {
        return introductions.of(coaching, way).getFirst().id();
    }

    private String page() {
        return "/trajecten/" + way.value();
    }

    /** Reads the page first, for the token of its form. */
    private static int post(Browser browser, String page, String path, String... fields) {
        browser.get(page);
        return browser.post(path, fields).statusCode();
    }

    private void record(String type, Map<String, ?> fields) {
        trajectories.record(
                coaching, way, null, List.of(new EventForm(type, new LinkedHashMap<>(fields))));
    }

    /** Sessions are over by then. */
    private void later(Duration time) {
        CLOCK.move(time);
        people.forEach((browser, account) ->
                browser.cookies().put("werkbrug-session", sessions.session(account.id())));
    }

    private Account account(Standing standing) {
        String name = "meet" + number++;
        return accounts.add(new AccountDraft(name, name, null, standing));
    }

    private Browser browser(Account account) {
        var browser = new Browser(server);
        browser.cookies().put("werkbrug-session", sessions.session(account.id()));
        people.put(browser, account);
        return browser;
    }

    private CandidateId someone() {
        var form =
                TestForms.named(
                        TestForms.reference(), "flevoland", "Anna", "06-00000000", "wb:lassen");
        var recording = new Recording(coaching, Way.PAPER, CLOCK.instant());
        CandidateId id = candidates.add(form, recording).id();
        candidates.decide(id, Purpose.MATCHING, true, recording);
        return id;
    }
}
