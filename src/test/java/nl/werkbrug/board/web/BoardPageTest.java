package nl.werkbrug.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.board.Journeys;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.followup.Side;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.trajectory.Paused;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

@MicronautTest(transactional = false)
class BoardPageTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final int MEETING = BoardPages.FIRST + 2;

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Journeys journeys;
    @Inject Trajectories trajectories;
    @Inject FollowUps followUps;
    @Inject Readings readings;

    private EmployerId yard = EmployerId.create();
    private TrajectoryId longest = new TrajectoryId(UUID.randomUUID());
    private TrajectoryId orienting = longest;
    private TrajectoryId elsewhere = longest;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private Browser desk;

    @BeforeAll
    void a_busy_board() {
        yard = journeys.employer("Werf <Één>");
        longest = journeys.meeting("Lang", 99, yard);
        for (int i = 1; i < MEETING; i++) {
            journeys.meeting("Wim", i, yard);
        }
        orienting = journeys.orienting("Dien", 20, yard);
        elsewhere = journeys.start(journeys.person("Elders", "twente", null));
        journeys.then(
                journeys.start("Rust"), new Paused(journeys.ago(3), Journeys.words("Vakantie")));
        followUps.hear(
                TestActors.INSTALLATION,
                trajectories.stored(orienting).orElseThrow(),
                Side.CANDIDATE,
                Signal.RED);
        desk = signedIn(Role.ACCOUNT_MANAGER);
    }

    @Test
    void shows_everybody_in_columns_the_longest_first_and_counts_truthfully() {
        String page = get("/bord");

        assertThat(page).contains((MEETING + 2) + " trajecten onderweg", "Toon alle " + MEETING);
        assertThat(cards(page)).isEqualTo(BoardPages.FIRST + 2);
        assertThat(page.indexOf("Lang")).isBetween(1, page.indexOf("Wim"));
        assertThat(page).contains("99 dagen hier", "Werf &lt;Één&gt;", "Kandidaat: zorgen");
        assertThat(page).doesNotContain("Elders");
    }

    @Test
    void a_column_alone_shows_all_of_it_page_by_page() {
        String page = get("/bord?fase=kennismaken");

        assertThat(cards(page)).isEqualTo(MEETING);
        assertThat(cards(get("/bord?fase=kennismaken&pagina=999999"))).isEqualTo(MEETING);
        assertThat(cards(get("/bord?fase=intake"))).isZero();
    }

    @Test
    void the_access_log_is_told_once_and_only_of_who_is_on_the_page() {
        var all = readings.during(() -> get("/bord"));
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().candidates()).hasSize(BoardPages.FIRST + 2);
        assertThat(all.getFirst().handling().kind()).isEqualTo(DataKind.PROFILE);

        assertThat(readings.during(() -> get("/bord/wachten"))).isEmpty();
    }

    @Test
    void a_coordinator_reads_references_and_cannot_move() {
        Browser coordinator = signedIn(Role.COORDINATOR);
        String page = coordinator.get("/bord").body();

        assertThat(page).doesNotContain("Lang<", "Wim", "Verplaats").contains("Zorgen (rood)");
        assertThat(coordinator.get(way(longest, "orientatiestage")).statusCode()).isEqualTo(403);
        assertThat(coordinator.get("/").body())
                .contains("Bij het kennismaken wacht iemand al 99 dagen")
                .doesNotContain("Lang<");
        assertThat(coordinator.get("/bord/wachten").body())
                .contains(MEETING + " kandidaten", "99 dagen", "fase=kennismaken");
    }

    @Test
    void filters_stand_in_the_address_and_go_one_by_one() {
        String asked = "/bord?werkgever=" + yard.value() + "&risico=rood";
        String page = get(asked);

        assertThat(cards(page)).isEqualTo(1);
        assertThat(page)
                .contains("Werkgever: Werf &lt;Één&gt;", "Aandacht: Zorgen (rood)")
                .contains("href=\"/bord?risico=rood\"", "href=\"/bord?werkgever=" + yard.value());
        assertThat(get("/bord?doelgroep=WAJONG")).contains("Niemand bij deze filters");
    }

    @Test
    void what_an_address_says_wrong_is_left_out_and_told() {
        for (String wrong :
                new String[] {
                    "coach=x",
                    "regio=atlantis",
                    "werkgever=1",
                    "doelgroep=ww",
                    "risico=RED",
                    "fase=9",
                    "pagina=-1",
                    "regio=%3Cscript%3E",
                    "pagina=99999999999999999999"
                }) {
            assertThat(get("/bord?" + wrong))
                    .as(wrong)
                    .contains("Een deel van dit adres kennen we niet", "trajecten onderweg")
                    .doesNotContain("<script>x");
            assertThat(get("/bord/wachten?" + wrong)).as(wrong).contains("dit adres");
        }
        assertThat(get("/bord?onbekend=1&coach=")).doesNotContain("dit adres kennen we niet");
    }

    @Test
    void a_move_leads_to_the_form_of_its_event_and_back_to_the_same_board() {
        var answer = desk.get(way(longest, "orientatiestage") + "?risico=te-laat");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(
                        "/trajecten/%s/gebeurtenis/orientatiestage?terug=%%2Fbord%%3Frisico%%3Dte-laat"
                                .formatted(longest.value()));
    }

    @Test
    void a_move_that_cannot_be_says_why_and_changes_nothing() {
        var before = trajectories.stored(orienting).orElseThrow();
        var answer = desk.get(way(orienting, "plaatsing"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Er is niets veranderd", "Rond eerst de oriëntatiestage af")
                .contains("/gebeurtenis/orientatiestage-afronden?terug=%2Fbord");
        assertThat(trajectories.stored(orienting)).contains(before);
    }

    @Test
    void the_menu_says_where_somebody_can_go_and_why_not_elsewhere() {
        String menu = get("/bord/" + longest.value() + "/verplaatsen?risico=rood");

        assertThat(menu)
                .contains("Waar gaat Lang heen?", "Terug naar het bord", "/bord?risico=rood")
                .contains("/gebeurtenis/orientatiestage?", "/gebeurtenis/contract?")
                .contains("/gebeurtenis/pauze?", "Terug naar de intake kan alleen");
    }

    @Test
    void somebody_of_another_desk_is_not_there() {
        assertThat(desk.get(way(elsewhere, "stappenplan")).statusCode()).isEqualTo(404);
        assertThat(desk.get("/bord/geen-id/verplaatsen").statusCode()).isEqualTo(404);
        assertThat(desk.get(way(longest, "nergens")).statusCode()).isEqualTo(404);
    }

    @Test
    void reads_english() {
        Account account = account(Role.ACCOUNT_MANAGER);
        accounts.speak(account.id(), Language.ENGLISH);
        Browser english = new Browser(server);
        english.signIn(account.username(), PASSWORD);

        assertThat(english.get("/bord").body())
                .contains("trajectories on the way", "days here", "Candidate: worries")
                .doesNotContain("dagen", "Kandidaat:");
        assertThat(english.get("/bord/wachten").body()).contains("Where people wait");
    }

    private String get(String path) {
        var answer = desk.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String way(TrajectoryId id, String phase) {
        return "/bord/" + id.value() + "/naar/" + phase;
    }

    private static int cards(String page) {
        return (int) Pattern.compile("<li class=\"ticket\"").matcher(page).results().count();
    }

    private Browser signedIn(Role role) {
        var browser = new Browser(server);
        browser.signIn(account(role).username(), PASSWORD);
        return browser;
    }

    private Account account(Role role) {
        String username = "bord-" + UUID.randomUUID().toString().substring(0, 8);
        var standing = Standing.staff(Set.of(role), Set.of(Region.of("flevoland")));
        return accounts.add(new AccountDraft(username, "Bord", null, standing), PASSWORD);
    }
}
