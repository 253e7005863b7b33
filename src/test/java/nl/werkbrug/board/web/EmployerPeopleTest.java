package nl.werkbrug.board.web;

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
import nl.werkbrug.board.Journeys;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.trajectory.OrientationOutcome;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;

/** What an employer sees of its people, and the desk of an employer. */
@MicronautTest(transactional = false)
class EmployerPeopleTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Journeys journeys;
    @Inject FollowUps followUps;

    private EmployerId yard = EmployerId.create();
    private TrajectoryId anna = new TrajectoryId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init") // made before each test
    private Browser mentor;

    private String path = "";

    @BeforeEach
    void somebody_tries_work() {
        yard = journeys.employer("Werf");
        anna = journeys.orienting("Anna", 10, yard);
        mentor = signedIn(new Standing(Set.of(Role.EMPLOYER), Set.of(), yard.value(), null));
        path = "/portaal/mensen/" + anna.value();
    }

    @Test
    void an_employer_sees_its_people_and_what_was_agreed() {
        assertThat(mentor.get("/portaal").body())
                .contains("Onze mensen (1)", "Anna", "maandag, dinsdag", "24 per week", "Kees")
                .contains("contact op")
                .doesNotContain("06-00000000");
    }

    @Test
    void a_mentor_tells_how_it_goes_and_reads_it_back() {
        mentor.get(path);
        var told = mentor.post(path, "signal", "ORANGE", "note", "Leert snel, komt soms te laat");

        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(mentor.get(path).body()).contains("Bedrijf: let op", "De coach heeft het");
        assertThat(followUps.of(TestActors.DESK, anna)).hasSize(1);
    }

    @Test
    void what_may_not_stand_there_is_refused_and_kept_in_the_form() {
        mentor.get(path);
        var refused = mentor.post(path, "signal", "RED", "note", "Zijn BSN is 111222333");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Zijn BSN is 111222333", "value=\"RED\" checked");
        assertThat(mentor.post(path, "note", "Goed").statusCode()).isEqualTo(422);
        assertThat(mentor.post(path, "signal", "PAARS").statusCode()).isEqualTo(422);
        assertThat(mentor.post(path, "signal", "NOT_SPOKEN").statusCode()).isEqualTo(422);
        assertThat(followUps.of(TestActors.DESK, anna)).isEmpty();
    }

    @Test
    void nobody_else_and_nothing_afterwards() {
        var other = journeys.employer("Bakker");
        Browser stranger =
                signedIn(new Standing(Set.of(Role.EMPLOYER), Set.of(), other.value(), null));
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/portaal").body()).doesNotContain("Anna");

        journeys.then(anna, Journeys.ended(journeys.ago(1), OrientationOutcome.NO_MATCH));
        assertThat(mentor.get("/portaal").body()).doesNotContain("Onze mensen");
        assertThat(mentor.get(path).statusCode()).isEqualTo(404);
        assertThat(mentor.post(path, "signal", "GREEN").statusCode()).isEqualTo(404);
    }

    @Test
    void the_desk_sees_who_is_there_and_what_dropouts_teach() {
        Browser desk =
                signedIn(
                        Standing.staff(
                                Set.of(Role.ACCOUNT_MANAGER), Set.of(Region.of("flevoland"))));
        String address = "/werkgevers/" + yard.value();
        assertThat(desk.get(address).body())
                .contains("Nu bij dit bedrijf (1)", "Anna", "Nog te weinig om iets te zeggen");

        for (int i = 0; i < 4; i++) {
            TrajectoryId id = journeys.working("Bo", 30, yard);
            journeys.then(id, Journeys.dropped(journeys.ago(2), "Een bus die eerder rijdt"));
        }
        assertThat(desk.get(address).body())
                .contains("Van de 5 mensen die hier begonnen, vielen er 4 uit", "reizen: 4")
                .contains("Een bus die eerder rijdt");
    }

    private Browser signedIn(Standing standing) {
        String username = "werf-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.add(new AccountDraft(username, "Werf", null, standing), PASSWORD);
        var browser = new Browser(server);
        browser.signIn(username, PASSWORD);
        return browser;
    }
}
