package nl.werkbrug.matching.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.microsoft.playwright.Page;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

@MicronautTest(transactional = false)
@Property(name = "datasources.default.url", value = NeedPageTest.STORE)
@Property(name = "werkbrug.data", value = "target/data/need-page")
class NeedPageTest {
    static final String STORE =
            "jdbc:h2:mem:need-page;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
                    + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final Recording DESK =
            new Recording(Actor.installation("desk"), Way.SPOKEN, Instant.EPOCH);

    private final EmbeddedServer server;
    private final BlockingHttpClient client;
    private final Candidates candidates;
    private final Needs needs;

    NeedPageTest(
            EmbeddedServer server,
            @Client("/") HttpClient client,
            Candidates candidates,
            Needs needs) {
        this.server = server;
        this.client = client.toBlocking();
        this.candidates = candidates;
        this.needs = needs;
    }

    @Test
    void shows_who_fits_and_why() {
        add(samira());
        String page = show(needs.add(TestActors.DESK, Workshop.welder(null, null)));

        assertThat(page)
                .contains("<h1>Lasser in de werkplaats</h1>", "De 10 wensen, op volgorde")
                .contains("Samira", "Flevoland", "nog vragen")
                .contains("kan dit zelfstandig, aangetoond (Praktijkverklaring lassen).")
                .contains("kan dit leren. Training:")
                .contains("Hij voorspelt geen succes.", "Afstanden zijn geschat per postcodegebied")
                .contains("Minder dan 5 mensen passen misschien ook");
    }

    @Test
    void groups_who_nearly_fits_by_what_would_have_to_bend() {
        add(samira("Later").availableFrom(Workshop.START.plusDays(10)));
        add(samira("Korter").works(16, 30));
        add(
                Somebody.called("Leert")
                        .shows("wb:lassen-mig-mag", 3, "Proefwerk")
                        .canLearn("wb:vca-basis"));
        String page = show(needs.add(TestActors.DESK, Workshop.welder(null, null)));

        assertThat(page)
                .contains("als de start twee weken later mag", "als het 4 uur per week mag schelen")
                .contains("als VCA basis mag worden geleerd", "eis, nog niet");
    }

    @Test
    void shows_twenty_five_first_and_more_on_asking() {
        IntStream.range(0, 30)
                .forEach(i -> add(Somebody.called("Lader" + i).says("wb:laden-en-lossen", 2)));
        var need = needs.add(TestActors.DESK, asking("wb:laden-en-lossen"));

        assertThat(show(need)).contains("30 mensen passen hierbij.", "Toon meer (nu 25 van 30)");
        assertThat(client.retrieve(address(need) + "?aantal=50"))
                .contains("Lader29")
                .doesNotContain("Toon meer");
    }

    @Test
    void says_what_to_do_when_nobody_fits() {
        var need = needs.add(TestActors.DESK, asking("wb:lasersnijden"));

        assertThat(show(need))
                .contains("Nog niemand met alle eisen", "Niemand in de regio heeft dit");
        inspect(address(need), _ -> {});
    }

    @Test
    void shows_nobody_beside_a_closed_need_and_warns_beside_a_draft() {
        add(samira("Gesloten"));
        var closed = needs.add(TestActors.DESK, Workshop.welder(null, null));
        needs.close(TestActors.DESK, closed.id(), NeedStatus.WITHDRAWN);
        var draft = needs.add(TestActors.DESK, Workshop.welder(null, "DRAFT"));

        assertThat(show(closed)).contains("is ingetrokken").doesNotContain("Gesloten");
        assertThat(show(draft)).contains("Dit is een concept.", "Gesloten");
        inspect(address(closed), _ -> {});
    }

    @Test
    void a_need_goes_on_paper_with_its_people_and_a_closed_one_without() throws IOException {
        add(samira("Papier"));
        var need = needs.add(TestActors.DESK, Workshop.welder(null, null));

        assertThat(paper(need))
                .contains("Lasser in de werkplaats", "Gevraagd", "Papier ·")
                .contains("MIG/MAG-lassen: kan dit zelfstandig");
        needs.close(TestActors.DESK, need.id(), NeedStatus.WITHDRAWN);
        assertThat(paper(need)).contains("is ingetrokken").doesNotContain("Papier ·");
    }

    @Test
    void paper_says_what_is_agreed_and_leaves_out_what_it_cannot_write() throws IOException {
        add(Somebody.called("سميرة").says("wb:melken", 2));
        add(Somebody.called("Zoë-Łucja").says("wb:melken", 2));
        var need = needs.add(TestActors.DESK, asking("wb:melken"));

        assertThat(paper(need))
                .contains("Reizen: ", "Start: ", "Zoë-Łucja ·", "(nog vragen)")
                .containsPattern("… \\([^)]+\\) · ")
                .doesNotContain("#");
    }

    private String paper(Need need) throws IOException {
        byte[] pdf =
                client.retrieve(
                        HttpRequest.GET(address(need) + "/behoefte.pdf"),
                        Argument.of(byte[].class));
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo(need.title());
            return new PDFTextStripper().getText(paper);
        }
    }

    @Test
    void opens_to_the_sentences_and_is_accessible() {
        add(samira("Open"));
        add(samira("Bijna").availableFrom(Workshop.START.plusDays(10)));

        inspect(
                address(needs.add(TestActors.DESK, Workshop.welder(null, null))),
                NeedPageTest::openEverything);
    }

    @Test
    void opens_without_script() {
        add(samira("Scriptloos"));
        var need = needs.add(TestActors.DESK, Workshop.welder(null, null));
        try (var chromium = new Chromium()) {
            Page page = Chromium.signIn(chromium.withoutScript(360), server);
            page.navigate(server.getURI() + address(need));
            var match = page.locator("details.match").first();

            match.locator("summary").click();

            assertThat(match.locator(".sentences li")).hasCount(10);
            assertThat(match.locator(".total")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000001", "geen-nummer"})
    void answers_an_unknown_address_with_a_page(String id) {
        var lost = HttpRequest.GET("/behoeften/" + id).accept(MediaType.TEXT_HTML_TYPE);
        var error =
                catchThrowableOfType(
                        HttpClientResponseException.class,
                        () -> client.exchange(lost, Argument.STRING, Argument.STRING));

        assertThat(error.getStatus().getCode()).isEqualTo(404);
        assertThat(error.getResponse().getBody(String.class).orElseThrow())
                .contains("Deze pagina bestaat niet, of is niet voor jou");
    }

    private static void openEverything(Page page) {
        page.locator("details.match > summary").first().click();
        page.locator("details.near > summary").first().click();
        page.locator("details.near details.match > summary").first().click();
    }

    private void inspect(String address, Consumer<Page> deed) {
        try (var chromium = new Chromium()) {
            new Inspection(chromium, server).inspect(server.getURI() + address, deed);
        }
    }

    private String show(Need need) {
        return client.retrieve(address(need));
    }

    private static String address(Need need) {
        return "/behoeften/" + need.id().value();
    }

    private static NeedForm asking(String competence) {
        var wishes = List.of(Workshop.wish(competence, 1, true, true));
        return Workshop.asks("Kort werk", null, null, wishes);
    }

    private static Somebody samira() {
        return samira("Samira");
    }

    private static Somebody samira(String name) {
        return Somebody.called(name)
                .shows("wb:lassen-mig-mag", 3, "Praktijkverklaring lassen")
                .shows("wb:vca-basis", 2, "VCA-diploma")
                .says("wb:samenwerken", 2)
                .canLearn("wb:cnc-draaien");
    }

    private void add(Somebody somebody) {
        candidates.add(somebody.form(), DESK);
    }
}
