package nl.werkbrug.employer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Desks;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.Bonds;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

@MicronautTest(transactional = false)
class EmployersPageTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";

    @Inject EmbeddedServer server;
    @Inject Accounts accounts;
    @Inject Desks desks;
    @Inject Employers employers;
    @Inject Bonds bonds;
    @Inject Needs needs;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Account ahmed;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Browser browser;

    private EmployerId werf = EmployerId.create();
    private String path = "";

    @BeforeEach
    void an_accountmanager_and_an_employer() {
        String username = "ahmed." + UUID.randomUUID().toString().substring(0, 8);
        var standing = Standing.staff(Set.of(Role.ACCOUNT_MANAGER), Set.of(Region.of("flevoland")));
        ahmed = accounts.add(new AccountDraft(username, "Ahmed", null, standing), PASSWORD);
        desks.set(ahmed.id(), "UWV");
        browser = new Browser(server);
        browser.signIn(username, PASSWORD);
        werf = employers.add(new EmployerForm("Scheepswerf Één", "metal", "Urk")).id();
        path = "/werkgevers/" + werf.value();
        browser.get(path);
    }

    @Test
    void adds_an_employer_and_changes_it() {
        assertThat(browser.post("/werkgevers/nieuw", "name", " ").statusCode()).isEqualTo(422);
        var added = browser.post("/werkgevers/nieuw", "name", "Bakkerij", "place", "Dronten");
        String own = added.headers().firstValue("Location").orElseThrow();
        browser.post(own, "formulier", "werkgever", "version", "0", "name", "Bakkerij Bolle");
        assertThat(browser.get(own).body()).contains("<h1>Bakkerij Bolle</h1>");

        var late = browser.post(own, "formulier", "werkgever", "version", "0", "name", "Oud");
        assertThat(late.statusCode()).isEqualTo(409);
    }

    @Test
    void finds_an_employer_by_name_place_or_sector() {
        assertThat(browser.get("/werkgevers?zoek=EEN+urk").body())
                .contains("Scheepswerf Één", "Nog niemand sprak hen.", "Metaal");
        assertThat(browser.get("/werkgevers?zoek=metaal").body()).contains("Scheepswerf Één");
        assertThat(browser.get("/werkgevers?zoek=%25_*%3Cb%3E").body())
                .contains("Geen werkgever gevonden", "&lt;b&gt;");
    }

    @Test
    void tells_who_of_which_desk_spoke_to_them_last_and_what_they_ask() {
        needs.add(ahmed.toActor(), TestNeeds.ofEmployer(werf.value().toString(), "flevoland"));
        var said =
                browser.post(
                        path,
                        "formulier",
                        "gesprek",
                        "channel",
                        "VISIT",
                        "heldOn",
                        today().minusDays(1).toString(),
                        "note",
                        "Zoekt een lasser.");
        assertThat(said.statusCode()).isEqualTo(303);

        assertThat(browser.get("/werkgevers?zoek=urk").body())
                .contains("Gisteren sprak Ahmed (UWV) hen.", "1 open behoefte");
        assertThat(browser.get(path).body())
                .contains("Zoekt een lasser.", "Bezoek", "Lasser", "?werkgever=" + werf.value());
        assertThat(browser.get("/behoeften/nieuw?werkgever=" + werf.value()).body())
                .contains("value=\"" + werf.value() + "\" selected");
    }

    @Test
    void a_promise_stands_on_vandaag_until_it_is_kept() {
        browser.post(
                path, "formulier", "belofte", "what", "Rondleiding", "dueOn", today().toString());
        assertThat(browser.get("/").body()).contains("Beloofd aan Scheepswerf Één: Rondleiding");
        assertThat(browser.get("/werkgevers?zoek=urk").body()).contains("1 belofte voor vandaag");

        UUID id = bonds.promises(ahmed.toActor(), werf).getFirst().id();
        browser.get(path);
        browser.post(path, "formulier", "afspraak", "id", id.toString(), "einde", "KEPT");
        assertThat(browser.get("/").body()).doesNotContain("Rondleiding");
        assertThat(browser.get(path).body()).contains("gedaan");
        var again =
                browser.post(path, "formulier", "afspraak", "id", id.toString(), "einde", "KEPT");
        assertThat(again.statusCode()).isEqualTo(409);
    }

    @Test
    void what_is_refused_stays_in_its_form() {
        var refused =
                browser.post(path, "formulier", "contact", "name", "Frits", "email", "geen adres");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Frits\"", "Dit is geen e-mailadres");
        assertThat(
                        browser.post(path, "formulier", "belofte", "what", "x", "dueOn", "1-1-2020")
                                .body())
                .contains("Deze dag is voorbij.");
        assertThat(browser.post(path, "formulier", "anders").statusCode()).isEqualTo(422);
    }

    @Test
    void a_contact_is_added_changed_and_removed() {
        browser.post(path, "formulier", "contact", "name", "Frits", "phone", "0320 123456");
        UUID id = bonds.contacts(ahmed.toActor(), werf).getFirst().id();
        String form = "contact-" + id;
        assertThat(browser.get(path).body()).contains("tel:0320123456");

        browser.post(
                path, "formulier", form, "id", id.toString(), "version", "0", "name", "Frits B.");
        assertThat(browser.get(path).body()).contains("Frits B.");
        browser.post(path, "formulier", form, "id", id.toString(), "actie", "weg");
        assertThat(bonds.contacts(ahmed.toActor(), werf)).isEmpty();
    }

    @Test
    void the_api_changes_what_it_names() {
        Api api = new Api(server);
        String address = "/api/v1/employers/" + werf.value();

        var changed = api.patch(address, "0", "{\"place\": \"Lelystad\"}");

        assertThat(changed.text("place")).isEqualTo("Lelystad");
        assertThat(changed.text("sector")).isEqualTo("metal");
        assertThat(api.patch(address, "0", "{\"place\": \"Urk\"}").status()).isEqualTo(409);
        assertThat(browser.get("/werkgevers/x").statusCode()).isEqualTo(404);
    }

    private static LocalDate today() {
        return LocalDate.now(Region.ZONE);
    }
}
