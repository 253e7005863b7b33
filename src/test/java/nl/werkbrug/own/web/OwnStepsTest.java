package nl.werkbrug.own.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.own.web.OwnPeople.Somebody;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.ProposalStatus;
import nl.werkbrug.proposal.Proposals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.UUID;

/** A company asks, and somebody answers on the own page; and says where they would like to work. */
@MicronautTest(transactional = false)
class OwnStepsTest extends StoreTest {
    @Inject OwnPeople people;
    @Inject Proposals proposals;

    private Somebody anna;

    @BeforeEach
    void anna_signs_in() {
        anna = people.somebody();
    }

    @Test
    void reads_who_asks_and_says_yes() {
        ProposalId asked = people.asked(anna);
        assertThat(anna.browser().get("/ik").body())
                .contains("Een werkgever wil je leren kennen", "Werf De Hoop");
        assertThat(anna.browser().get("/ik/stappen").body()).contains("Werf De Hoop", "Bel mij");

        assertThat(answer(asked, "YES").statusCode()).isEqualTo(303);

        assertThat(status(asked)).isEqualTo(ProposalStatus.AGREED);
        assertThat(anna.browser().get("/ik/stappen").body()).contains("Je zei ja.");
        assertThat(anna.browser().get("/ik").body()).doesNotContain("Een werkgever wil");
    }

    @Test
    void asks_to_be_called_and_can_still_say_no() {
        ProposalId asked = people.asked(anna);

        answer(asked, "CALL_ME");
        assertThat(status(asked)).isEqualTo(ProposalStatus.CALL_ME);
        assertThat(anna.browser().get("/ik/stappen").body()).contains("Wij bellen je.");

        answer(asked, "NO");
        assertThat(status(asked)).isEqualTo(ProposalStatus.DECLINED);
    }

    @Test
    void a_question_that_is_over_says_so_and_changes_nothing() {
        ProposalId asked = people.asked(anna);
        proposals.withdraw(TestActors.DESK, asked);

        var late = answer(asked, "YES");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("intussen een stap verder");
        assertThat(status(asked)).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @Test
    void a_question_to_somebody_else_is_not_there() {
        ProposalId theirs = people.asked(people.somebody());

        assertThat(answer(theirs, "YES").statusCode()).isEqualTo(404);
        assertThat(answer(new ProposalId(UUID.randomUUID()), "YES").statusCode()).isEqualTo(404);
        assertThat(status(theirs)).isEqualTo(ProposalStatus.ASKED);
    }

    @Test
    void an_answer_that_is_none_is_refused() {
        ProposalId asked = people.asked(anna);

        assertThat(answer(asked, "MISSCHIEN").statusCode()).isEqualTo(422);
        assertThat(answer(asked, "").statusCode()).isEqualTo(422);
        assertThat(status(asked)).isEqualTo(ProposalStatus.ASKED);
    }

    @Test
    void sees_the_card_as_employers_do() {
        String card = anna.browser().get("/ik/kaart").body();

        assertThat(card).contains("<bdi>Anna</bdi>", "Lassen</strong>", "doet dit zelfstandig");
        assertThat(card).doesNotContain("06-00000000");

        anna.browser().post("/ik/betwisten", "fact", "competences/wb:lassen/DECLARED", "words", "");
        assertThat(anna.browser().get("/ik/kaart").body()).doesNotContain("Lassen</strong>");
    }

    @Test
    void says_where_to_work_and_finds_companies_by_name() {
        String werf = people.employer("Zeilmakerij Zuidwind").value().toString();
        String version = Long.toString(people.read(anna).version());

        var found =
                anna.browser()
                        .post(
                                "/ik/wensen",
                                "version",
                                version,
                                "sector",
                                "welding",
                                "werk",
                                "lasser",
                                "zoek",
                                "ZUIDWIND",
                                "actie",
                                "zoek");
        assertThat(found.body())
                .contains("Zeilmakerij Zuidwind", "value=\"welding\" checked", ">lasser<");
        assertThat(people.read(anna).profile().wishes().isBlank()).isTrue();

        var saved =
                anna.browser()
                        .post(
                                "/ik/wensen",
                                "version",
                                version,
                                "sector",
                                "welding",
                                "bedrijf",
                                werf,
                                "werk",
                                "lasser\nmagazijn",
                                "actie",
                                "bewaar");
        assertThat(saved.statusCode()).isEqualTo(303);
        var wishes = people.read(anna).profile().wishes();
        assertThat(wishes.sectors()).containsExactly("welding");
        assertThat(wishes.employers()).hasSize(1);
        assertThat(wishes.occupations()).containsExactly("lasser", "magazijn");
    }

    @Test
    void refuses_wishes_that_are_none_or_too_late() {
        String version = Long.toString(people.read(anna).version());
        String nobody = UUID.randomUUID().toString();

        assertThat(wish(version, "bedrijf", nobody).body()).contains("kennen wij niet");
        assertThat(wish(version, "bedrijf", "rommel").statusCode()).isEqualTo(422);
        assertThat(wish(version, "sector", "<b>").statusCode()).isEqualTo(422);
        assertThat(wish(version, "sector", "metal").statusCode()).isEqualTo(303);
        assertThat(wish(version, "sector", "electro").body()).contains("net veranderd");
        assertThat(wish("", "sector", "electro").statusCode()).isEqualTo(422);
        assertThat(people.read(anna).profile().wishes().sectors()).containsExactly("metal");
    }

    private HttpResponse<String> wish(String version, String field, String value) {
        return anna.browser()
                .post("/ik/wensen", "version", version, field, value, "actie", "bewaar");
    }

    private HttpResponse<String> answer(ProposalId id, String said) {
        return anna.browser().post("/ik/voorstellen/" + id.value() + "/antwoord", "answer", said);
    }

    private ProposalStatus status(ProposalId id) {
        return proposals.find(TestActors.DESK, id).orElseThrow().status();
    }
}
