package nl.werkbrug.need.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.TestActors;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.CriterionForm;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.util.List;

@MicronautTest(transactional = false)
@Property(name = "datasources.default.url", value = NeedsPageTest.STORE)
@Property(name = "werkbrug.data", value = "target/data/needs-page")
@TestMethodOrder(OrderAnnotation.class)
class NeedsPageTest {
    static final String STORE =
            "jdbc:h2:mem:needs-page;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
                    + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private final EmbeddedServer server;
    private final BlockingHttpClient client;
    private final Employers employers;
    private final Needs needs;

    NeedsPageTest(
            EmbeddedServer server,
            @Client("/") HttpClient client,
            Employers employers,
            Needs needs) {
        this.server = server;
        this.client = client.toBlocking();
        this.employers = employers;
        this.needs = needs;
    }

    @Test
    @Order(1)
    void says_what_to_do_first_when_there_is_nothing() {
        assertThat(client.retrieve("/behoeften"))
                .contains("<h1>Behoeften</h1>", "Nog geen behoeften", "Maak de eerste behoefte");
        inspect("/behoeften");
    }

    @Test
    @Order(2)
    void shows_whose_need_it_is_and_where_it_stands() {
        add("Lasser", employer(), null);
        needs.close(
                TestActors.DESK,
                needs.add(TestActors.DESK, need("Monteur <b>", null, null)).id(),
                NeedStatus.FILLED);

        assertThat(client.retrieve("/behoeften"))
                .contains(
                        "2 behoeften",
                        "Lasser",
                        "Staalbouw IJssel",
                        "Lelystad",
                        "Metaal",
                        "2 plekken")
                .contains("Monteur &lt;b&gt;", "Vervuld", "Nog geen werkgever gekozen");
        inspect("/behoeften");
    }

    @Test
    @Order(3)
    void narrows_to_a_status_and_offers_the_way_back() {
        assertThat(client.retrieve("/behoeften?status=vervuld"))
                .contains("1 vervulde behoefte", "Monteur", "(weer alle behoeften tonen)")
                .doesNotContain("Lasser");
        assertThat(client.retrieve("/behoeften?status=verlopen"))
                .contains("Er is geen behoefte verlopen", "Toon alle behoeften");
        inspect("/behoeften?status=verlopen");
    }

    @Test
    @Order(4)
    void shows_twenty_at_a_time() {
        for (int i = 0; i < 20; i++) {
            add("Hulp " + i, null, "DRAFT");
        }

        assertThat(client.retrieve("/behoeften"))
                .contains("1 tot en met 20 van 22", "/behoeften?pagina=2");
        assertThat(client.retrieve("/behoeften?pagina=2")).contains("21 tot en met 22 van 22");
        assertThat(client.retrieve("/behoeften?pagina=9")).contains("Zo ver gaat de lijst niet.");
        inspect("/behoeften?pagina=2");
    }

    private void inspect(String path) {
        try (var chromium = new Chromium()) {
            new Inspection(chromium, server).inspect(server.getURI() + path, _ -> {});
        }
    }

    private String employer() {
        var form = new EmployerForm("Staalbouw IJssel", "metal", "Lelystad");
        return employers.add(form).id().value().toString();
    }

    private void add(String title, @Nullable String employer, @Nullable String status) {
        needs.add(TestActors.DESK, need(title, employer, status));
    }

    private static NeedForm need(String title, @Nullable String employer, @Nullable String status) {
        return new NeedForm(
                title,
                null,
                employer,
                "flevoland",
                null,
                2,
                null,
                null,
                null,
                null,
                null,
                "metal",
                null,
                null,
                status,
                List.of(new CriterionForm("wb:samenwerken", 1, false, true)));
    }
}
