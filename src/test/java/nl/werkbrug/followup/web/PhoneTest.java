package nl.werkbrug.followup.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Sessions;
import nl.werkbrug.followup.FollowUp;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Follow-up on a phone whose connection comes and goes. */
@MicronautTest(transactional = false)
class PhoneTest extends StoreTest {
    private static final String SERVICE = "**/api/v1/follow-ups";
    private static final String NOTE = "De bus kwam telkens te laat.";

    private static final String STORE = "() => import('/assets/phone/store.js').then(({ all }) => ";

    private static final String SETTINGS =
            STORE + "all('settings').then((all) => all.map((one) => one.name)))";

    /** Everything in every drawer, bytes as the signs they are. */
    private static final String EVERYTHING =
            """
            async () => {
              const { all } = await import("/assets/phone/store.js");
              const plain = (key, value) =>
                value instanceof ArrayBuffer || ArrayBuffer.isView(value)
                  ? String.fromCharCode(...new Uint8Array(value.buffer ?? value))
                  : value;
              const drawers = await Promise.all(["boxes", "waiting", "settings"].map(all));
              return JSON.stringify(drawers, plain) + JSON.stringify({ ...localStorage, ...sessionStorage });
            }
            """;

    /** With the page's own code, as whoever is signed in now. */
    private static final String OPEN_WHAT_WAITS =
            """
            async () => {
              const [{ ask }, { all }, { read }] = await Promise.all(
                ["person", "store", "outbox"].map((name) => import(`/assets/phone/${name}.js`)));
              const [record] = await all("waiting");
              return read(await ask(), record.id).then(() => "read", (error) => error.name);
            }
            """;

    private static final String OPEN_THE_OTHERS_BOX =
            """
            async () => {
              const [{ unlock }, { all }] = await Promise.all(
                ["box", "store"].map((name) => import(`/assets/phone/${name}.js`)));
              const [{ box }] = await all("waiting");
              const { half } = await (await fetch("/nazorg/telefoon")).json();
              return unlock({ box, half }).then(() => "open", (error) => error.name);
            }
            """;

    private final Chromium chromium = new Chromium();

    @Inject EmbeddedServer server;
    @Inject FollowUps followUps;
    @Inject Sessions sessions;

    private Shopfloor shopfloor;
    private Actor coach;
    private TrajectoryId anna;
    private Page phone;

    @BeforeEach
    void somebody_is_at_work() {
        shopfloor = new Shopfloor(server);
        coach = shopfloor.coach();
        anna = shopfloor.oriented(coach, "Annabel");
        phone = Chromium.signIn(chromium.phone(), server, coach.id());
    }

    @AfterEach
    void put_the_phone_away() {
        phone.context().close();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void four_taps_are_enough() {
        phone.addInitScript(
                """
                addEventListener("click", (event) => {
                  const taps = Number(sessionStorage.taps ?? 0);
                  if (event.isTrusted && event.pointerType) sessionStorage.taps = taps + 1;
                }, true);
                """);
        open("/nazorg");
        phone.locator("[data-trajectory] a[href^='/nazorg/nieuw']").click();
        sign("candidateSignal", "GREEN");
        sign("employerSignal", "GREEN");
        phone.locator("[data-save]").click();

        assertThat(phone.locator("#nazorglijst")).containsText("Bewaard");
        assertThat(phone.evaluate("() => sessionStorage.taps")).isEqualTo("4");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void what_was_logged_without_a_connection_is_stored_once_when_it_is_back() {
        logWithoutConnection();
        String kept = (String) phone.evaluate(EVERYTHING);
        assertThat(kept).contains("waiting", coach.id().value().toString());
        assertThat(kept).doesNotContain("bus kwam", "Annabel", "Werf", "ORANGE");

        phone.context().setOffline(false);
        swallowTheFirstAnswer();
        phone.evaluate("() => { dispatchEvent(new Event('online')); }");
        phone.waitForCondition(() -> stored().size() == 1);
        open("/nazorg");
        phone.waitForCondition(() -> count() == 0);
        assertThat(phone.locator("#wacht")).isHidden();

        assertThat(stored()).extracting(FollowUp::note).containsExactly(NOTE);
    }

    @Test
    void it_survives_a_session_that_is_over_and_goes_on_after_signing_in() {
        logWithoutConnection();
        sessions.endAll(coach.id());
        phone.context().setOffline(false);
        phone.evaluate("() => { dispatchEvent(new Event('online')); }");
        assertThat(phone.locator("[data-away]")).isVisible();
        open("/nazorg");
        assertThat(phone.locator("#password")).isVisible();
        assertThat(phone.evaluate(SETTINGS)).isEqualTo(List.of("person"));
        assertThat(stored()).isEmpty();

        Chromium.signIn(phone, server, coach.id());
        open("/");
        phone.waitForCondition(() -> stored().size() == 1);
    }

    @Test
    void somebody_else_on_this_phone_sees_only_that_something_waits() {
        logWithoutConnection();
        phone.route(SERVICE, Route::abort); // the first person would send it before signing out
        phone.context().setOffline(false);
        Chromium.signIn(phone, server, shopfloor.coach().id());
        phone.unroute(SERVICE);
        open("/nazorg");

        assertThat(phone.locator("[data-count=others]"))
                .containsText("1 verslag van iemand anders");
        assertThat(phone.locator("main")).not().containsText("Annabel");
        assertThat(phone.evaluate(OPEN_WHAT_WAITS)).isEqualTo("OperationError");
        assertThat(phone.evaluate(OPEN_THE_OTHERS_BOX)).isEqualTo("OperationError");
        assertThat(count()).isEqualTo(1);
        assertThat(stored()).isEmpty();
    }

    @Test
    void signing_out_warns_of_what_is_unsent() {
        phone.route(SERVICE, Route::abort);
        open(screen());
        fillIn();
        phone.locator("[data-save]").click();
        phone.waitForURL("**/nazorg");
        assertThat(phone.locator("[data-count=waiting]")).containsText("1 verslag wacht");

        leave();
        phone.locator("[data-stay]").click();
        assertThat(phone.locator("#eerst-versturen")).isHidden();
        leave();
        phone.locator("[data-first]").click();
        assertThat(phone.locator("[data-not-yet]")).isVisible();
        phone.unroute(SERVICE);
        phone.locator("[data-first]").click();
        phone.waitForURL("**/inloggen");

        assertThat(stored()).hasSize(1);
        assertThat(phone.evaluate(SETTINGS)).isEqualTo(List.of());
    }

    @Test
    void what_the_service_refuses_is_shown_and_can_be_put_right() {
        logWithoutConnection("Kreeg een burn-out.");
        phone.context().setOffline(false);
        open("/nazorg");
        phone.locator("[data-refused-list] a").click();

        assertThat(phone.locator("#over-wie")).containsText("Annabel");
        assertThat(phone.locator("[data-wrong=note]")).containsText("burn-out");
        assertThat(phone.locator("#note")).hasValue("Kreeg een burn-out.");
        assertThat(stored()).isEmpty();
        phone.locator("#note").fill(NOTE);
        phone.locator("[data-save]").click();
        phone.waitForURL("**/nazorg?bewaard=ja");

        assertThat(stored()).extracting(FollowUp::note).containsExactly(NOTE);
    }

    @Test
    void the_pages_look_well() {
        var inspection =
                new Inspection(chromium, page -> Chromium.signIn(page, server, coach.id()));
        inspection.glance(server.getURI() + "/nazorg", _ -> {});
        inspection.glance(
                server.getURI() + screen(),
                page ->
                        page.querySelectorAll("details.more > summary")
                                .forEach(summary -> summary.click()));
    }

    /** As the coach reads it in the car park: opened before, and now without a connection. */
    private void logWithoutConnection() {
        logWithoutConnection(NOTE);
    }

    private void logWithoutConnection(String note) {
        open("/nazorg");
        phone.waitForFunction("() => navigator.serviceWorker.controller");
        phone.waitForCondition(() -> phone.evaluate(SETTINGS).equals(List.of("day", "person")));
        phone.context().setOffline(true);
        open("/nazorg");
        assertThat(phone.locator("#dag")).containsText("Annabel");
        phone.locator("#dag a").click();
        fillIn();
        phone.locator("#note").fill(note);
        phone.locator("[data-save]").click();
        phone.waitForURL("**/nazorg");
        assertThat(phone.locator("[data-count=waiting]"))
                .containsText("1 verslag wacht op verbinding");
    }

    private void fillIn() {
        sign("candidateSignal", "GREEN");
        sign("employerSignal", "ORANGE");
    }

    private void sign(String side, String signal) {
        phone.locator("[data-side=%s] label:has([value=%s])".formatted(side, signal)).click();
    }

    private void leave() {
        phone.locator("form[action='/uitloggen'] button").click();
        assertThat(phone.locator("#eerst-versturen")).isVisible();
    }

    /** The service stores it, and the phone never hears so. */
    private void swallowTheFirstAnswer() {
        phone.route(
                SERVICE,
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));
    }

    private void open(String path) {
        phone.navigate(server.getURI() + path);
    }

    private String screen() {
        return "/nazorg/nieuw?traject=" + anna.value();
    }

    private List<FollowUp> stored() {
        return followUps.of(coach, anna);
    }

    private int count() {
        return (int) phone.evaluate(STORE + "all('waiting').then((all) => all.length))");
    }
}
