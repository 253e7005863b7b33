package nl.werkbrug.need.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Role;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Asking;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.OpenNeeds;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.web.Api;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.Texts;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Who asks for a competence: seven open needs of two employers, in two regions. */
@MicronautTest(transactional = false)
class AskingPageTest extends StoreTest {
    private static final String PAGE = "/competenties/lassen";

    @Inject EmbeddedServer server;
    @Inject Needs needs;
    @Inject OpenNeeds openNeeds;
    @Inject Employers employers;

    private NeedId closed = NeedId.create();

    @BeforeAll
    void welders_are_asked_for() {
        for (String name : List.of("Staalbouw IJssel", "Werf De Hoop")) {
            String employer =
                    employers.add(new EmployerForm(name, null, null)).id().value().toString();
            for (int i = 0; i < 4; i++) {
                closed = add(employer, i < 2 ? "flevoland" : "twente");
            }
        }
        needs.close(TestActors.DESK, closed, NeedStatus.WITHDRAWN);
    }

    @Test
    void somebody_from_the_street_reads_figures_that_tell_of_nobody() {
        assertThat(new Browser(server).get(PAGE).body())
                .contains("Wie vraagt dit?", "<dd>minstens 5</dd>", "<dd>minder dan 5</dd>")
                .doesNotContain("/behoeften/", "Staalbouw", "Werf De Hoop");
    }

    @Test
    void so_do_an_employer_and_a_candidate() {
        assertThat(readAs(Role.EMPLOYER)).contains("<dd>minstens 5</dd>", "<dd>minder dan 5</dd>");
        assertThat(readAs(Role.CANDIDATE))
                .contains("<dd>minstens 5</dd>", "Kun jij dit?", "/ik/kunnen/niveau?code=wb:lassen")
                .doesNotContain("/behoeften/");
    }

    @Test
    void staff_read_how_many_and_open_theirs() {
        assertThat(readAs(Role.ACCOUNT_MANAGER))
                .contains("<dd>7</dd>", "<dd>2</dd>", "Deze kun je openen", "Flevoland", "Twente")
                .doesNotContain(closed.value().toString());
        assertThat(readAs(Role.ADMIN)).contains("<dd>7</dd>").doesNotContain("/behoeften/");
    }

    @Test
    void in_a_list_staff_read_how_many_and_others_that_it_is_often() {
        String list = "/competenties?sector=welding";

        assertThat(new Browser(server).get(list).body())
                .containsOnlyOnce("vaak gevraagd")
                .doesNotContain("7 open");
        assertThat(new Api(server).get(list).response().body())
                .containsOnlyOnce("7 open")
                .doesNotContain("vaak gevraagd");
    }

    @Test
    void only_the_needs_of_their_own_region() {
        var desk = TestActors.staff(Role.ACCOUNT_MANAGER, "twente");

        assertThat(openNeeds.asking(desk, TestNeeds.LASSEN)).hasSize(3);
        assertThat(openNeeds.asking(TestNeeds.LASSEN)).isEqualTo(new Asking(7, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "0, minder dan 5",
        "4, minder dan 5",
        "5, minstens 5",
        "9, minstens 5",
        "10, minstens 10",
    })
    void masks_what_is_small_and_rounds_the_rest(int number, String told) {
        var view = AskingView.of(null, new Asking(number, number), List.of());

        assertThat(view.needCount(Texts.DUTCH)).isEqualTo(told);
        assertThat(view.employerCount(Texts.DUTCH)).isEqualTo(told);
    }

    private NeedId add(String employer, String region) {
        return needs.add(TestActors.DESK, TestNeeds.ofEmployer(employer, region)).id();
    }

    private String readAs(Role role) {
        return new Api(server).as(role).get(PAGE).response().body();
    }
}
