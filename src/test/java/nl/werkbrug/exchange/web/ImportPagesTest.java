package nl.werkbrug.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.Browser;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** From choosing a file until it is taken back, as a browser does it without script. */
@MicronautTest(transactional = false)
class ImportPagesTest extends StoreTest {
    private static final String PASSWORD = "vier losse woorden hier";
    private static final String HEADER = "referentie;voornaam;e-mail;competenties\n";

    @Inject EmbeddedServer server;

    @Value("${werkbrug.data}")
    String data = "";

    @Inject Accounts accounts;
    @Inject Candidates candidates;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private Browser desk;

    @BeforeAll
    void a_coordinator() {
        desk = signedIn("flevoland", Role.COORDINATOR);
    }

    @Test
    void a_list_is_looked_at_confirmed_reported_and_taken_back() {
        String job = choose("lijst.csv", HEADER + "w-1;Wilma;wilma@voorbeeld.nl;lassen:3\n");

        String check = desk.get(job).body();
        assertThat(check).contains("Kandidaten: één rij", "Wilma", "Er is nog niets opgeslagen");
        assertThat(find("w-1")).isEmpty();

        desk.post(job + "/bevestigen", "consent", "intakeformulier 2026");
        String report = over(job);
        assertThat(report).contains("Opgenomen", "Eén nieuwe kandidaat verdwijnt helemaal");
        assertThat(find("w-1")).isPresent();
        assertThat(desk.get("/beheer/import").body()).contains("lijst.csv", "opgenomen");

        desk.post(job + "/terugdraaien");
        assertThat(desk.get(job).body()).contains("Alles is weer zoals het was");
        assertThat(find("w-1")).isEmpty();
    }

    @Test
    void columns_we_do_not_know_are_asked_first_and_passed_over_when_nobody_says() {
        String job = choose("kolommen.csv", "referentie;bijnaam;hobby\nw-2;Wim;vissen\n");

        String asked = desk.get(job).body();
        assertThat(asked).contains("2 kolommen kennen wij niet", "bijnaam", "hobby");
        assertThat(desk.post(job + "/kolommen", "kolom-0", "firstName").statusCode())
                .isEqualTo(303);

        assertThat(desk.get(job).body()).contains("Wim").doesNotContain("vissen");
    }

    @Test
    void what_was_said_of_a_column_can_be_changed() {
        String job = choose("terug.csv", "referentie;hobbynaam\nw-20;Wubbo\n");
        desk.get(job);
        desk.post(job + "/kolommen", "kolom-0", "");
        assertThat(desk.get(job).body()).contains("wordt overgeslagen").doesNotContain("Wubbo");

        assertThat(desk.get(job + "?kolommen=alle").body())
                .contains("Wat staat er in elke kolom?", "hobbynaam", "referentie");
        desk.post(job + "/kolommen", "alle", "ja", "kolom-0", "reference", "kolom-1", "firstName");

        assertThat(desk.get(job).body()).contains("Wubbo", "wordt: voornaam");
    }

    @Test
    void people_without_a_reference_are_shown_with_the_one_they_get() {
        String job = choose("zonder.csv", "voornaam;e-mail\nWiesje;wiesje@voorbeeld.nl\n");

        assertThat(desk.get(job).body())
                .contains("Wiesje", "LIJST-", "Geen kolom zegt welk kenmerk", "Eén rij opnemen");
    }

    @Test
    void a_list_without_rows_has_nothing_to_confirm() {
        String job = choose("leeg.csv", HEADER);

        assertThat(desk.get(job).body()).contains("staan geen rijen").doesNotContain("/bevestigen");
    }

    @Test
    void what_was_read_is_told_in_words() {
        String job =
                choose(
                        "woorden.csv",
                        "referentie;werktijden;beschikbaar vanaf\nw-21;ploegen;2026-12-01\n");

        assertThat(desk.get(job).body())
                .contains("in ploegen", "1 december 2026")
                .doesNotContain("SHIFTS", "2026-12-01");
    }

    @Test
    void our_own_name_of_a_column_means_the_same_in_the_next_file() {
        String job = choose("vergist.csv", "referentie;roepnaam\nw-22;Wolf\n");
        desk.get(job);
        desk.post(job + "/kolommen", "alle", "ja", "kolom-0", "", "kolom-1", "firstName");

        String next = choose("daarna.csv", "referentie;roepnaam\nw-23;Willem\n");

        assertThat(desk.get(next).body()).contains("w-23").doesNotContain("LIJST-");
    }

    @Test
    void a_file_that_is_gone_is_asked_for_again() throws IOException {
        String job = choose("weg.csv", HEADER + "w-24;Wout;;\n");
        desk.get(job);
        Files.delete(Path.of(data).resolve("imports").resolve(job.replaceFirst(".*/", "")));

        assertThat(desk.post(job + "/bevestigen").statusCode()).isEqualTo(303);
        HttpResponse<String> page = desk.get(job);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Het bestand is er niet meer", "id=\"bestand\"");
        assertThat(desk.get(job).body()).contains("Niet opgenomen");
    }

    @Test
    void a_file_that_cannot_be_read_any_more_is_asked_for_again() throws IOException {
        String job = choose("stuk.csv", HEADER + "w-25;Wout;;\n");
        Files.write(
                Path.of(data).resolve("imports").resolve(job.replaceFirst(".*/", "")),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});

        assertThat(desk.get(job).statusCode()).isEqualTo(409);
    }

    @Test
    void columns_that_nobody_explained_are_asked_again_at_the_end() {
        String job = choose("snel.csv", "referentie;schoenmaat\nw-26;42\n");

        desk.post(job + "/bevestigen");

        assertThat(desk.get(job).body()).contains("schoenmaat", "Zeg per kolom wat het is");
    }

    @Test
    void there_is_an_example_of_either_list() {
        assertThat(desk.get("/beheer/import/voorbeeld").body()).contains("voornaam", "overdag");
        assertThat(desk.get("/beheer/import/voorbeeld?van=behoeften").body()).contains("top tien");
    }

    @Test
    void two_columns_cannot_be_the_same() {
        String job = choose("dubbel.csv", "referentie;eerste;tweede\nw-3;Wim;Wam\n");
        desk.get(job);

        HttpResponse<String> answer =
                desk.post(job + "/kolommen", "kolom-0", "firstName", "kolom-1", "firstName");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("betekenen hetzelfde");
    }

    @Test
    void a_row_that_cannot_be_taken_says_why_before_and_after() {
        String job = choose("fout.csv", HEADER + "w-4;Wil;geen adres;\nw-5;Wes;;\n");

        assertThat(desk.get(job).body())
                .contains("Eén rij kan zo niet", "geen adres", "Eén rij opnemen");
        desk.post(job + "/bevestigen");

        assertThat(over(job)).contains("Eén rij is niet opgenomen", "Rij 2, e-mail");
        HttpResponse<String> problems = desk.get(job + "/problemen");
        assertThat(problems.statusCode()).isEqualTo(200);
        assertThat(problems.headers().firstValue("Content-Disposition").orElse(""))
                .contains("problemen-fout.csv");
        assertThat(problems.body()).contains("w-4", "reden").doesNotContain("w-5");
    }

    @Test
    void an_undo_is_refused_with_who_was_changed_since() {
        String job = choose("later.csv", HEADER + "w-6;Wout;;\nw-7;Wies;;\n");
        desk.get(job);
        desk.post(job + "/bevestigen");
        over(job);
        var recording =
                new Recording(Actor.installation("coach"), Consent.Way.SPOKEN, Instant.EPOCH);
        candidates.decide(find("w-6").orElseThrow().id(), Purpose.MATCHING, true, recording);

        HttpResponse<String> refused = desk.post(job + "/terugdraaien");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Eén dossier of behoefte is daarna veranderd", "w-6")
                .doesNotContain("Wout");
        assertThat(find("w-7")).isPresent();
    }

    @Test
    void whoever_thinks_twice_leaves_nothing() {
        String job = choose("toch-niet.csv", HEADER + "w-8;Wout;;\n");
        desk.get(job);

        desk.post(job + "/annuleren");

        assertThat(desk.get(job).body()).contains("Er is niets veranderd");
        assertThat(desk.get("/beheer/import").body()).doesNotContain("toch-niet.csv");
        assertThat(find("w-8")).isEmpty();
        assertThat(desk.post(job + "/bevestigen").statusCode()).isEqualTo(303);
        assertThat(desk.get(job).body()).contains("Niet opgenomen");
    }

    @Test
    void what_is_no_list_is_told_on_the_same_page() {
        assertThat(refused("foto.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0}))
                .contains("geen bestand dat wij kunnen lezen");
        assertThat(refused("leeg.csv", new byte[0])).contains("Het bestand is leeg");
        assertThat(refused("anders.csv", "a;b\n1;2\n".getBytes(UTF_8)))
                .contains("Wij herkennen dit bestand niet");
        assertThat(refused("", new byte[0])).contains("Kies eerst een bestand");
        assertThat(refused(null, new byte[0])).contains("Kies eerst een bestand");
    }

    @Test
    void a_list_for_all_regions_is_an_administrators() {
        String postcodes = "postcode;breedtegraad;lengtegraad\n8232;52.5;5.47\n";

        assertThat(refused("pc.csv", postcodes.getBytes(UTF_8))).contains("Vraag een beheerder");
    }

    @Test
    void more_than_fifty_megabytes_is_refused_in_words() {
        HttpResponse<String> answer = upload(desk).send("groot.csv", new byte[(50 << 20) + 1]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("groter dan 50 MB");
    }

    @Test
    void a_form_that_is_not_ours_is_refused() {
        Upload own = upload(desk);

        assertThat(
                        new Upload(server, own.cookie(), "geraden")
                                .send("a.csv", new byte[1])
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_file_of_another_region_is_not_there() {
        String job = choose("van-mij.csv", HEADER + "w-9;Wout;;\n");

        Browser elsewhere = signedIn("twente", Role.COORDINATOR);
        elsewhere.get("/beheer/import");
        assertThat(elsewhere.get(job).statusCode()).isEqualTo(404);
        assertThat(elsewhere.post(job + "/bevestigen").statusCode()).isEqualTo(404);
        Browser colleague = signedIn("flevoland", Role.ADMIN);
        assertThat(colleague.get(job).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/beheer/import").body()).doesNotContain("van-mij.csv");
    }

    private String refused(@Nullable String name, byte[] bytes) {
        HttpResponse<String> answer = upload(desk).send(name, bytes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    private String choose(String name, String text) {
        HttpResponse<String> chosen = upload(desk).send(name, text.getBytes(UTF_8));
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(303);
        return chosen.headers().firstValue("Location").orElseThrow();
    }

    private Upload upload(Browser browser) {
        browser.get("/beheer/import");
        String cookies =
                browser.cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        return new Upload(server, cookies, browser.csrf());
    }

    /** The page of a job, as soon as it is over. */
    private String over(String job) {
        for (int i = 0; i < 100; i++) {
            String page = desk.get(job).body();
            if (!page.contains("id=\"stand\"")) {
                return page;
            }
            pause();
        }
        throw new AssertionError("never over");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Candidate> find(String reference) {
        return candidates.findByReference("flevoland", reference);
    }

    private Browser signedIn(String region, Role... roles) {
        Account account =
                accounts.add(
                        new AccountDraft(
                                "desk-" + UUID.randomUUID(),
                                "Cor de Ordinator",
                                null,
                                Standing.staff(Set.of(roles), Set.of(Region.of(region)))),
                        PASSWORD);
        var browser = new Browser(server);
        browser.signIn(account.username(), PASSWORD);
        return browser;
    }
}
