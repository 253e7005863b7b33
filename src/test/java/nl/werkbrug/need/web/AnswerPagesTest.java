package nl.werkbrug.need.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.MovableClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** The clock of an answer and what follows, as both sides see it. */
@MicronautTest(transactional = false)
class AnswerPagesTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Employers employers;
    @Inject Needs needs;

    private final MovableClock clock = new MovableClock();

    @SuppressWarnings("NullAway.Init") // made before each test
    private Account employer;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Account desk;

    @MockBean(Clock.class)
    Clock clock() {
        return clock;
    }

    @BeforeEach
    void people() {
        clock.restart();
        var werf = employers.add(new EmployerForm("Werf de Hoop", null, null)).id();
        employer = account("werf", Standing.employer(werf.value()));
        var flevoland = Set.of(Region.of("flevoland"));
        desk = account("Anouk", Standing.staff(Set.of(Role.ACCOUNT_MANAGER), flevoland));
    }

    /** The clock begins on Sunday 22 November: the answer is due on Monday at five. */
    @Test
    void both_sides_see_the_clock_and_the_answer_stops_it() {
        Need sent = send();
        Browser atDesk = signIn(desk);
        assertThat(atDesk.get("/").body())
                .contains("Werf de Hoop wacht op antwoord: Lasser", "23 november, 17.00 uur");
        assertThat(atDesk.get("/behoeften?status=ingediend").body()).contains("nog 8 uur");
        assertThat(signIn(employer).get("/").body()).contains("je krijgt antwoord voor ma 23");

        clock.move(Duration.ofHours(28)); // Monday, three in the afternoon
        atDesk = signIn(desk);
        String page = atDesk.get("/behoeften/" + sent.id().value()).body();
        assertThat(page).contains("Je hebt nog 2 uur om te antwoorden", "notice-amber");
        atDesk.post("/behoeften/" + sent.id().value() + "/antwoord");

        assertThat(atDesk.get("/behoeften/" + sent.id().value()).body())
                .contains("Op tijd beantwoord, na 6 uur werktijd.", "Jij bent de accountmanager.");
        assertThat(atDesk.get("/behoeften").body()).contains("Op tijd beantwoord");
        assertThat(signIn(employer).get("/portaal").body())
                .contains("We zoeken mensen voor je. Vragen? Bel Anouk.");
        assertThat(atDesk.get("/").body()).doesNotContain("wacht op antwoord: Lasser");
        assertThat(signIn(employer).get("/").body())
                .contains("Je accountmanager is aan het werk voor: Lasser");
    }

    @Test
    void a_coordinator_hears_of_what_the_desk_is_slow_with() {
        var flevoland = Set.of(Region.of("flevoland"));
        var carla = account("Carla", Standing.staff(Set.of(Role.COORDINATOR), flevoland));
        send();
        assertThat(signIn(carla).get("/").body()).doesNotContain("wacht nog op antwoord");

        clock.move(Duration.ofHours(28));
        assertThat(signIn(carla).get("/").body())
                .contains("Werf de Hoop wacht nog op antwoord van het bureau: Lasser.");
    }

    @Test
    void what_is_late_is_said_to_be_late() {
        Need sent = send();
        clock.move(Duration.ofDays(2));
        Browser atDesk = signIn(desk);

        assertThat(atDesk.get("/behoeften/" + sent.id().value()).body())
                .contains("Te laat. Het antwoord was beloofd voor ma 23 november");
        assertThat(atDesk.get("/behoeften?status=ingediend").body()).contains("tag-brick");
    }

    @Test
    void whoever_is_asked_says_whether_it_is_still_needed() {
        Need open = needs.answer(desk.toActor(), send().id());
        clock.move(Duration.ofDays(56));
        Browser atDesk = signIn(desk);
        assertThat(atDesk.get("/").body()).contains("Is dit nog nodig? Lasser");
        Browser atWork = signIn(employer);
        assertThat(atWork.get("/portaal").body()).contains("Is dit nog nodig?");

        String path = "/portaal/behoeften/" + open.id().value();
        atWork.post(path + "/nog-nodig", "nodig", "YES");
        assertThat(atWork.get("/portaal").body()).doesNotContain("Is dit nog nodig?");
        assertThat(atDesk.get("/").body()).doesNotContain("Is dit nog nodig?");

        clock.move(Duration.ofDays(56));
        atWork = signIn(employer);
        assertThat(atWork.get(path).body()).contains("Is dit nog nodig?");
        atWork.post(path + "/nog-nodig", "nodig", "NO");
        assertThat(status(open)).isEqualTo(NeedStatus.WITHDRAWN);
    }

    @Test
    void the_desk_fills_places_copies_and_closes() {
        Need open = needs.answer(desk.toActor(), send().id());
        Browser atDesk = signIn(desk);
        String path = "/behoeften/" + open.id().value();
        atDesk.get(path);

        assertThat(atDesk.post(path + "/plekken", "plek", "WRONG").statusCode()).isEqualTo(422);
        atDesk.post(path + "/plekken", "plek", "TAKEN");
        assertThat(status(open)).isEqualTo(NeedStatus.FILLED);
        assertThat(atDesk.get(path).body()).contains("1 van 1 plek vergeven.");
        assertThat(atDesk.post(path + "/plekken", "plek", "TAKEN").statusCode()).isEqualTo(409);
        atDesk.get(path);
        atDesk.post(path + "/plekken", "plek", "FREE");
        assertThat(status(open)).isEqualTo(NeedStatus.OPEN);

        var copy = atDesk.post(path + "/kopie").headers().firstValue("Location").orElseThrow();
        assertThat(copy).endsWith("/wijzigen");
        assertThat(atDesk.get(copy).body()).contains("value=\"Lasser\"");
        String draft = copy.replace("/wijzigen", "");
        assertThat(atDesk.get(draft).body()).contains("Dit is een concept.");
        atDesk.post(draft + "/openen");
        assertThat(atDesk.get(draft).body()).contains("Jij bent de accountmanager.");

        atDesk.post(path + "/sluiten", "einde", "EXPIRED");
        assertThat(status(open)).isEqualTo(NeedStatus.EXPIRED);
    }

    private Need send() {
        var form =
                TestNeeds.ofEmployer(String.valueOf(employer.standing().employer()), "flevoland");
        return needs.add(employer.toActor(), form);
    }

    private NeedStatus status(Need need) {
        return needs.find(desk.toActor(), need.id()).orElseThrow().status();
    }

    private Account account(String name, Standing standing) {
        String username = "a." + UUID.randomUUID().toString().substring(0, 8);
        return accounts.add(new AccountDraft(username, name, null, standing), PASSWORD);
    }

    private Browser signIn(Account account) {
        Browser browser = new Browser(server);
        assertThat(browser.signIn(account.username(), PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }
}
