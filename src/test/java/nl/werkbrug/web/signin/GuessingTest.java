package nl.werkbrug.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.MovableClock;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

@MicronautTest(transactional = false)
@TestMethodOrder(OrderAnnotation.class)
class GuessingTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final MovableClock CLOCK = new MovableClock();

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;

    @MockBean(Clock.class)
    Clock clock() {
        return CLOCK;
    }

    @Test
    @Order(1)
    void a_thousand_guesses_get_few_tries_and_never_lock_the_owner_out() {
        var standing = Standing.staff(Set.of(Role.COACH), Set.of(Region.of("flevoland")));
        accounts.add(new AccountDraft("victim", "Vic", null, standing), PASSWORD);
        Browser owner = new Browser(server);
        assertThat(owner.signIn("victim", PASSWORD).statusCode()).isEqualTo(303);
        Browser guesser = new Browser(server);
        Instant start = Instant.now();

        int tried = 0;
        for (int i = 0; i < 1000; i++) {
            int status = guesser.signIn("victim", "geraden wachtwoord " + i).statusCode();
            assertThat(status).isIn(401, 429);
            tried += status == 401 ? 1 : 0;
        }

        long minutes = Duration.between(start, Instant.now()).toMinutes() + 1;
        assertThat(tried).isBetween(1, (int) (10 * minutes));
        var fast = guesser.signIn("victim", PASSWORD);
        assertThat(fast.statusCode()).isEqualTo(429);
        assertThat(fast.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
        assertThat(fast.body()).contains("te vaak geprobeerd");

        owner.cookies().remove("werkbrug-session");
        assertThat(owner.signIn("victim", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    @Order(2)
    void a_clock_that_is_moved_opens_nothing() {
        CLOCK.move(Duration.ofDays(400));
        assertThat(new Browser(server).signIn("victim", PASSWORD).statusCode()).isEqualTo(429);
        CLOCK.move(Duration.ofDays(-400));
    }

    @Test
    @Order(3)
    void guessed_tokens_and_links_are_slowed_down_as_well() {
        int tokens = 0;
        int links = 0;
        for (int i = 0; i < 50; i++) {
            tokens += new Api(server, "guess" + i).get("/api/v1/needs").status() == 401 ? 1 : 0;
            links += new Browser(server).get("/herstel/guess" + i).statusCode() == 410 ? 1 : 0;
        }

        assertThat(tokens).isBetween(1, 10);
        assertThat(links).isBetween(1, 10);
        assertThat(new Api(server).get("/api/v1/needs").status()).isEqualTo(200);
    }
}
