package nl.werkbrug.own.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.competence.MissingWord;
import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.own.web.OwnPeople.Somebody;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody tells what they can do, in the own words, without script. */
@MicronautTest(transactional = false)
class OwnCompetencesTest extends StoreTest {
    @Inject OwnPeople people;
    @Inject Candidates candidates;
    @Inject MissingWords missing;

    private Somebody anna;

    @BeforeEach
    void anna_signs_in() {
        anna = people.withCertificate();
    }

    @Test
    void finds_a_competence_and_says_how_well() {
        assertThat(anna.browser().get("/ik/kunnen?zoek=heftruk").body())
                .contains("/ik/kunnen/niveau?code=wb:heftruck-rijden");
        assertThat(anna.browser().get("/ik/kunnen/niveau?code=wb:heftruck-rijden").body())
                .contains("Heftruck rijden", "Ik kan het met hulp");

        assertThat(say("wb:heftruck-rijden", "2").statusCode()).isEqualTo(303);

        assertThat(held()).contains("wb:heftruck-rijden DECLARED 2");
        assertThat(anna.browser().get("/ik/kunnen?gelukt=kunnen").body())
                .contains("Dit is jouw eigen woord", "Heftruck rijden");
    }

    @Test
    void who_misses_a_competence_says_so_without_a_name() {
        String typed = "schaapscheren in de open lucht";
        assertThat(anna.browser().get("/ik/kunnen?zoek=" + typed.replace(' ', '+')).body())
                .contains("Mijn competentie staat er niet bij");

        assertThat(anna.browser().get("/ik/kunnen?zoek=heftruk").body())
                .as("what was found may not be what was meant")
                .contains("Heftruck rijden", "Mijn competentie staat er niet bij");

        assertThat(anna.browser().post("/ik/kunnen/ontbreekt", "woord", typed).statusCode())
                .isEqualTo(303);

        assertThat(anna.browser().get("/ik/kunnen?gelukt=ontbreekt").body())
                .contains("We bewaren niet wie het typte");
        assertThat(missing.open(TestActors.staff(Role.ADMIN)))
                .extracting(MissingWord::words)
                .contains(typed);
    }

    @Test
    void says_another_level_and_takes_the_word_back() {
        say("wb:lassen", "4");
        assertThat(held()).contains("wb:lassen DECLARED 4").doesNotContain("wb:lassen DECLARED 3");

        anna.browser().post("/ik/kunnen/weg", "code", "wb:lassen");

        assertThat(held()).containsExactly("wb:vca-basis DEMONSTRATED 3");
    }

    @Test
    void what_others_saw_stays_whatever_one_says() {
        say("wb:vca-basis", "1");
        assertThat(held()).contains("wb:vca-basis DEMONSTRATED 3", "wb:vca-basis DECLARED 1");

        anna.browser().post("/ik/kunnen/weg", "code", "wb:vca-basis");

        assertThat(held()).contains("wb:vca-basis DEMONSTRATED 3");
        assertThat(people.read(anna).profile().holdings())
                .extracting(Holding::evidence)
                .contains("Diploma gezien");
    }

    @Test
    void nobody_writes_evidence_for_the_own_word() {
        assertThat(own("wb:schilderen", "DECLARED", null)).isTrue();
        assertThat(own("wb:metselen", "DECLARED", "Diploma")).isFalse();
        assertThat(own("wb:metselen", "DEMONSTRATED", null)).isFalse();
        assertThat(own("wb:metselen", "DEVELOPABLE", null)).isFalse();
    }

    @Test
    void recognises_what_somebody_tells_and_asks_how_well() {
        var found = tell("Ik heb in een magazijn gewerkt met inpakken", "Ik repareer fietsen", "");

        assertThat(found.body()).contains("Inpakken", "Fietsen repareren", "Omdat je schreef");
        assertThat(held()).hasSize(2);
    }

    @Test
    void keeps_what_was_told_when_nothing_is_recognised_or_something_may_not_stand_there() {
        assertThat(tell("xqz", "", "").body()).contains("Wij herkenden nog niets", ">xqz<");

        var refused = tell("Mijn nummer is 111222333", "", "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("burgerservicenummer", "111222333");
    }

    @Test
    void chooses_from_the_list_in_any_language() {
        assertThat(anna.browser().get("/ik/kunnen/werk").body()).contains("Schilderen en afwerken");
        anna.browser().post("/taal", "taal", "ar", "terug", "/ik");
        assertThat(anna.browser().get("/ik/kunnen/werk?sector=finishing").body())
                .contains("دهنت جدرانًا");
        assertThat(anna.browser().get("/ik/kunnen?zoek=%D8%AF%D9%87%D9%86%D8%AA").body())
                .contains("wb:schilderen");

        var chosen =
                anna.browser().post("/ik/kunnen/werk", "werk", "paintWalls", "werk", "layTiles");

        assertThat(chosen.body()).contains("niveau:wb:schilderen", "niveau:wb:tegels-zetten");
    }

    @Test
    void what_is_left_blank_is_not_said() {
        var half =
                anna.browser()
                        .post(
                                "/ik/kunnen/niveau",
                                "gevraagd",
                                "wb:schilderen",
                                "gevraagd",
                                "wb:tegels-zetten",
                                "niveau:wb:schilderen",
                                "3",
                                "niveau:wb:tegels-zetten",
                                "");

        assertThat(half.statusCode()).isEqualTo(303);
        assertThat(held())
                .contains("wb:schilderen DECLARED 3")
                .noneMatch(one -> one.contains("tegels"));
        assertThat(say("wb:tegels-zetten", "").body()).contains("Kies bij minstens een ding");
    }

    @Test
    void refuses_nonsense() {
        assertThat(say("wb:bestaat-niet", "3").statusCode()).isEqualTo(422);
        assertThat(say("rommel", "3").statusCode()).isEqualTo(422);
        assertThat(say("wb:schilderen", "9").statusCode()).isEqualTo(422);
        assertThat(anna.browser().post("/ik/kunnen/werk", "werk", "nietsdoen").statusCode())
                .isEqualTo(422);
        assertThat(anna.browser().post("/ik/kunnen/weg", "code", "").statusCode()).isEqualTo(422);
        assertThat(anna.browser().get("/ik/kunnen/niveau?code=wb:niets").statusCode())
                .isEqualTo(404);
        assertThat(anna.browser().get("/ik/kunnen?zoek=%25*%22%3Cb%3E").statusCode())
                .isEqualTo(200);
        assertThat(held()).hasSize(2);
    }

    @Test
    void tells_on_vandaag_what_is_still_missing_and_no_more_than_three_things() {
        String today = anna.browser().get("/").body();

        assertThat(today).contains("Zeg welk werk je wilt", "Vul aan waar en wanneer");
        assertThat(
                        today.split("<ul class=\"tasks-today\">", -1)[1].split("</ul>", -1)[0]
                                .split("<li>", -1))
                .hasSizeLessThanOrEqualTo(4);
    }

    /** Whether somebody may add this beside what is there. */
    private boolean own(String code, String basis, @Nullable String evidence) {
        var wanted =
                new ArrayList<>(
                        people.read(anna).profile().holdings().stream()
                                .map(HoldingForm::of)
                                .toList());
        wanted.add(new HoldingForm(code, 2, basis, evidence, null));
        var recording = new Recording(anna.actor(), Way.SCREEN, Instant.EPOCH);
        try {
            candidates.replaceHoldings(anna.id(), null, wanted, recording);
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    private HttpResponse<String> say(String code, String level) {
        return anna.browser().post("/ik/kunnen/niveau", "gevraagd", code, "niveau:" + code, level);
    }

    private HttpResponse<String> tell(String work, String home, String others) {
        return anna.browser()
                .post("/ik/kunnen/vertellen", "work", work, "home", home, "others", others);
    }

    private List<String> held() {
        return people.read(anna).profile().holdings().stream()
                .map(held ->
                        "%s %s %d"
                                .formatted(
                                        held.competence().value(),
                                        held.basis(),
                                        held.level().number()))
                .toList();
    }
}
