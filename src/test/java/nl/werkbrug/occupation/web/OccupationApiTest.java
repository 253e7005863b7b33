package nl.werkbrug.occupation.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.occupation.Occupation;
import nl.werkbrug.occupation.OccupationLine;
import nl.werkbrug.occupation.OccupationSource;
import nl.werkbrug.occupation.Occupations;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Api.Answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

@MicronautTest(transactional = false)
class OccupationApiTest extends StoreTest {
    private static final String PATH = "/api/v1/occupations";
    private static final Occupation COOK = new Occupation(OccupationSource.BOC, "3", "Kok");

    @Inject EmbeddedServer server;
    @Inject Occupations occupations;

    @BeforeEach
    void takeAList() {
        occupations.replace(
                OccupationSource.BOC,
                List.of(
                        new OccupationLine("3", COOK, List.of("Kok")),
                        new OccupationLine("4", COOK, List.of("keukenchef instelling")),
                        new OccupationLine(
                                "5",
                                new Occupation(OccupationSource.BOC, "5", "Koerier"),
                                List.of("Koerier"))));
    }

    @Test
    void finds_while_typing_and_says_by_which_name() {
        Answer found = new Api(server).get(PATH + "?q=keukench&limit=5");

        assertThat(found.text("items", "0", "title")).isEqualTo("Kok");
        assertThat(found.text("items", "0", "name")).isEqualTo("keukenchef instelling");
        assertThat(found.text("items", "0", "source")).isEqualTo("BOC");
    }

    @Test
    void who_types_nothing_or_gibberish_finds_nothing() {
        assertThat(new Api(server).get(PATH).at("total").getIntValue()).isZero();
        assertThat(new Api(server).get(PATH + "?q=%20!").at("total").getIntValue()).isZero();
        assertThat(new Api(server).get(PATH + "?q=zzzz").at("total").getIntValue()).isZero();
    }

    @Test
    void refuses_what_is_too_long_or_too_much() {
        assertThat(new Api(server).get(PATH + "?q=" + "x".repeat(201)).fields())
                .containsExactly("q");
        assertThat(new Api(server).get(PATH + "?q=kok&limit=101").fields())
                .containsExactly("limit");
    }
}
