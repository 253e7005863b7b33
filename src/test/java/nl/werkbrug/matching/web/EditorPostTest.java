package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.TestActors;
import nl.werkbrug.competence.Level;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

@MicronautTest(transactional = false)
@Property(name = "micronaut.http.client.follow-redirects", value = "false")
class EditorPostTest {
    private static final String NEW = "/behoeften/nieuw";
    private static final String TURNING = "wb:cnc-draaien";
    private static final String MILLING = "wb:cnc-frezen";

    // A list to choose from cannot show what is not in it.
    private static final List<String> CHOSEN = List.of("region", "employer", "dutchLevel");

    private final BlockingHttpClient client;
    private final Needs needs;

    EditorPostTest(@Client("/") HttpClient client, Needs needs) {
        this.client = client.toBlocking();
        this.needs = needs;
    }

    @Test
    void opens_an_empty_editor_for_the_own_region() {
        String page = client.retrieve(HttpRequest.GET(NEW).accept(MediaType.TEXT_HTML_TYPE));

        assertThat(page)
                .contains("<h1>Nieuwe behoefte</h1>", "value=\"flevoland\" selected")
                .containsPattern("name=\"id\" value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void stores_nothing_before_it_is_saved() {
        long before = count();
        var page = post(NEW, Posted.welding().line(TURNING, 2).press("voegtoe:" + MILLING));

        assertThat(page.code()).isEqualTo(200);
        assertThat(page.body()).contains("CNC-frezen staat nu op plek 2.", "Lasser &lt;b>");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void saves_every_field() {
        var answer =
                post(
                        NEW,
                        Posted.welding()
                                .line(TURNING, 3)
                                .line(MILLING, 1)
                                .with("must", MILLING)
                                .with("learnable", TURNING)
                                .with("tasks", "Draaien, frezen\r\nen meten.")
                                .with("postcode", "8232 ab")
                                .with("places", "2")
                                .with("hoursMin", "24")
                                .with("hoursMax", "36")
                                .with("startBy", "3-12-2099")
                                .with("dutchLevel", "A2")
                                .with("drivingLicence", "B")
                                .with("sector", "metal")
                                .with("workingTimes", "DAY")
                                .with("workingTimes", "SHIFTS")
                                .with("offers", Offer.MENTOR.words())
                                .with("ownOffers", "Soep, elke dag\r\n\r\nEen bus")
                                .press("bewaar"));
        Need need = stored(answer);

        assertThat(NeedForm.of(need))
                .usingRecursiveComparison()
                .ignoringFields("criteria")
                .isEqualTo(
                        new NeedForm(
                                "Lasser <b>",
                                "Draaien, frezen\r\nen meten.",
                                null,
                                "flevoland",
                                "8232AB",
                                2,
                                24,
                                36,
                                LocalDate.of(2099, 12, 3),
                                "A2",
                                "B",
                                "metal",
                                List.of("DAY", "SHIFTS"),
                                List.of("Vaste werkbegeleider", "Soep, elke dag", "Een bus"),
                                "OPEN",
                                null));
        assertThat(need.topTen().criteria())
                .extracting(line -> line.competence().value() + line.minLevel() + line.must())
                .containsExactly(
                        TURNING + Level.INDEPENDENT + false, MILLING + Level.BEGINS + true);
        assertThat(need.topTen().criteria().getLast().learnable()).isFalse();
    }

    @Test
    void saves_in_the_order_of_the_typed_ranks() {
        Need need =
                stored(
                        post(
                                NEW,
                                Posted.welding()
                                        .line(TURNING, 2, "2")
                                        .line(MILLING, 2, "1")
                                        .press("bewaar")));

        assertThat(need.topTen().criteria().getFirst().competence().value()).isEqualTo(MILLING);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "title|' '|Vul dit in.",
                "region|atlantis|Deze regio kennen wij niet.",
                "employer|een bedrijf|Deze werkgever kennen wij niet.",
                "postcode|0000 AA|Deze postcode bestaat niet.",
                "places|veel|Dit is geen heel getal.",
                "places|0|Vul een getal in van 1 tot en met 999.",
                "hoursMin|40|Het minste aantal uren is meer dan het meeste aantal uren.",
                "hoursMin|99999999999|Dit is geen heel getal.",
                "hoursMax|168|Vul een getal in van 0 tot en met 60.",
                "startBy|31-2-2099|Dit is geen datum.",
                "startBy|1-1-2020|Deze startdatum is voorbij.",
                "dutchLevel|Z9|Dit woord kennen wij hier niet.",
                "minLevel|5|Het niveau is 1, 2, 3 of 4.",
                "minLevel|0|Het niveau is 1, 2, 3 of 4.",
                "minLevel|veel|Het niveau is 1, 2, 3 of 4.",
                "competence|wb:toveren|Deze competentie staat niet in de catalogus.",
                "rank|eerst|Typ een heel getal, 1 of hoger."
            })
    void says_at_the_field_what_is_wrong_and_keeps_the_text(
            String field, String text, String sentence) {
        long before = count();
        Posted posted = Posted.welding().line(TURNING, 2).with("hoursMax", "32").set(field, text);
        var page = post(NEW, posted.press("bewaar"));

        assertThat(page.code()).isEqualTo(422);
        assertThat(page.body()).contains("Eén ding klopt nog niet");
        assertThat(page.body()).contains(CHOSEN.contains(field) ? "" : "\"" + text + "\"");
        assertThat(page.getBody().orElseThrow().split(Pattern.quote(sentence), -1))
                .as("said in the summary and at the field")
                .hasSize(3);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void tells_everything_at_once() {
        Posted posted =
                Posted.welding()
                        .set("title", "t".repeat(201))
                        .with("tasks", "é".repeat(4001))
                        .with("places", "twee")
                        .with("postcode", "0000");
        IntStream.rangeClosed(1, 11).forEach(i -> posted.line(TURNING + i, 2));
        var page = post(NEW, posted.press("bewaar"));

        assertThat(page.code()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "Er passen 200 tekens",
                        "tekens.",
                        "Dit is geen heel getal.",
                        "Deze postcode bestaat niet.",
                        "Kies er hoogstens 10.")
                .contains("é".repeat(4001));
    }

    @Test
    void asks_for_at_least_one_competence() {
        var page = post(NEW, Posted.welding().press("bewaar"));

        assertThat(page.code()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#zoek\">De top tien: Kies minstens één competentie.");
    }

    @Test
    void makes_one_need_of_a_double_click() throws Exception {
        Posted posted = Posted.welding().line(TURNING, 2).press("bewaar");
        Callable<String> save = () -> post(NEW, posted).header("Location");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var places =
                    threads.invokeAll(List.of(save, save, save, save)).stream()
                            .map(answer -> answer.resultNow())
                            .toList();

            assertThat(places).containsOnly("/behoeften/" + posted.id());
        }
    }

    @Test
    void an_improvement_after_going_back_changes_the_need_that_was_made() {
        Posted posted = Posted.welding().line(TURNING, 2);
        Need made = stored(post(NEW, posted.press("bewaar")));

        Need improved = stored(post(NEW, posted.set("title", "Beter").press("bewaar")));

        assertThat(improved.id()).isEqualTo(made.id());
        assertThat(improved.title()).isEqualTo("Beter");
    }

    @Test
    void keeps_a_draft_and_opens_it_when_it_is_saved() {
        Need draft = stored(post(NEW, Posted.welding().line(TURNING, 2).press("concept")));
        String path = path(draft);
        Posted again = Posted.welding().line(TURNING, 2).with("version", "0");
        Need kept = stored(post(path, again.press("concept")));
        Need opened = stored(post(path, again.set("version", "1").press("bewaar")));

        assertThat(draft.status()).isEqualTo(NeedStatus.DRAFT);
        assertThat(kept.status()).isEqualTo(NeedStatus.DRAFT);
        assertThat(opened.status()).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void loses_nothing_when_somebody_else_was_first() {
        Need need = stored(post(NEW, Posted.welding().line(TURNING, 2).press("bewaar")));
        Posted mine = Posted.welding().line(TURNING, 2).with("version", "0");
        post(path(need), mine.set("title", "Van de ander").press("bewaar"));
        var overtaken = post(path(need), mine.set("title", "Van mij").press("bewaar"));

        assertThat(overtaken.code()).isEqualTo(409);
        assertThat(overtaken.body())
                .contains("Iemand anders heeft deze behoefte net gewijzigd")
                .contains("value=\"Van mij\"", "name=\"version\" value=\"1\"");
        assertThat(needs.find(TestActors.DESK, need.id()).orElseThrow().title())
                .isEqualTo("Van de ander");

        Need mineAfterAll = stored(post(path(need), mine.set("version", "1").press("bewaar")));
        assertThat(mineAfterAll.title()).isEqualTo("Van mij");
    }

    @Test
    void fills_in_what_was_stored() {
        Need need =
                stored(
                        post(
                                NEW,
                                Posted.welding()
                                        .line(TURNING, 4)
                                        .with("must", TURNING)
                                        .with("startBy", "2099-12-03")
                                        .with("offers", Offer.CLOTHES.words())
                                        .with("ownOffers", "Soep")
                                        .press("bewaar")));
        String page = client.retrieve(HttpRequest.GET(path(need)).accept(MediaType.TEXT_HTML_TYPE));

        assertThat(page)
                .contains("<h1>Behoefte wijzigen</h1>", "value=\"Lasser &lt;b>\"")
                .contains("value=\"2099-12-03\"", ">Soep</textarea>")
                .contains("value=\"Werkkleding\" checked", "value=\"4\" selected")
                .doesNotContain("value=\"Reiskosten\" checked", "value=\"concept\"");
    }

    @Test
    void knows_no_need_that_is_not_there() {
        String nowhere = "/behoeften/" + UUID.randomUUID() + "/wijzigen";
        var get = HttpRequest.GET(nowhere).accept(MediaType.TEXT_HTML_TYPE);

        assertThat(exchange(get).code()).isEqualTo(404);
        assertThat(post(nowhere, Posted.welding().press("bewaar")).code()).isEqualTo(404);
    }

    @Test
    void understands_a_form_that_holds_nothing() {
        assertThat(post(NEW, new Posted().press("x")).code()).isEqualTo(200);
        assertThat(post(NEW, new Posted().press("bewaar")).code()).isEqualTo(422);
    }

    private HttpResponse<String> post(String path, Posted posted) {
        var request =
                HttpRequest.POST(path, posted.encoded())
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        .accept(MediaType.TEXT_HTML_TYPE);
        return exchange(request);
    }

    @SuppressWarnings("unchecked") // the error was asked for as text
    private HttpResponse<String> exchange(HttpRequest<?> request) {
        try {
            return client.exchange(request, Argument.STRING, Argument.STRING);
        } catch (HttpClientResponseException refused) {
            return (HttpResponse<String>) refused.getResponse();
        }
    }

    private Need stored(HttpResponse<String> answer) {
        assertThat(answer.code()).isEqualTo(303);
        String place = answer.getHeaders().findFirst("Location").orElseThrow();
        var id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        return needs.find(TestActors.DESK, new NeedId(id)).orElseThrow();
    }

    private static String path(Need need) {
        return "/behoeften/" + need.id().value() + "/wijzigen";
    }

    private long count() {
        return needs.list(TestActors.DESK, null, 0, 1).total();
    }
}
