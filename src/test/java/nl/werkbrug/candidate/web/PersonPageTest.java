package nl.werkbrug.candidate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Histories;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.competence.MissingWord;
import nl.werkbrug.competence.MissingWords;
import nl.werkbrug.web.Api;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What staff do on a candidate's page, each part of it alone. */
@MicronautTest(transactional = false)
class PersonPageTest extends StoreTest {
    @Inject EmbeddedServer server;
    @Inject Candidates candidates;
    @Inject MissingWords missing;
    @Inject Histories histories;

    private Colleague ahmed;
    private Colleague fleur;
    private CandidateId anna;

    @BeforeAll
    void two_of_the_desk() {
        ahmed = Colleague.called(server, "Ahmed", Role.ACCOUNT_MANAGER);
        fleur = Colleague.called(server, "Fleur", Role.ACCOUNT_MANAGER);
    }

    @BeforeEach
    void somebody_is_there() {
        anna = somebody("flevoland");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gegevens | firstName | Anneke | Anneke",
                "gegevens | email | anneke@voorbeeld.example | anneke@voorbeeld.example",
                "stand | targetGroup | WIA | WIA",
                "reizen | postcode | 8232 ab | 8232 AB",
                "reizen | maxTravelKm | 30 | 30",
                "uren | hoursMin | 24 | 24",
                "start | availableFrom | 31-12-2026 | 31 december 2026",
                "nederlands | dutchLevel | B1 | B1",
                "rijbewijs | drivingLicences | BE | BE",
                "rijbewijs | drivingLicences | NONE | Geen rijbewijs",
                "werktijden | workingTimes | WEEKEND | in het weekend",
                "wensen | wishes.occupations | lasser | lasser",
                "wensen | wishes.sectors | metal | Metaal",
                "liever-niet | sectorsExcluded | logistics | Logistiek",
                "motivatie | motivation | Ik maak graag dingen. | Ik maak graag dingen."
            })
    void every_part_is_changed_alone_and_shown(
            String part, String field, String typed, String shown) {
        CandidateForm before = CandidateForm.of(stored());

        assertThat(save(ahmed, part, field, typed).statusCode()).isEqualTo(303);

        assertThat(text(ahmed.get(path()).body())).contains(shown);
        assertThat(CandidateForm.of(stored())).isNotEqualTo(before);
        assertThat(stored().profile().holdings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gegevens | email | geen adres | geen e-mailadres",
                "gegevens | phone | bel maar | geen telefoonnummer",
                "stand | status | ERGENS | Dit woord kennen wij hier niet",
                "reizen | postcode | 0000XX | Deze postcode bestaat niet",
                "reizen | maxTravelKm | ver | geen heel getal",
                "uren | hoursMin | 99 | van 0 tot en met 60",
                "start | availableFrom | 31-02-2027 | geen datum",
                "nederlands | dutchLevel | Z9 | Dit woord kennen wij hier niet",
                "motivatie | motivation | Ik heb diabetes | gezondheid"
            })
    void what_is_wrong_stands_beside_the_field_and_nothing_is_lost(
            String part, String field, String typed, String why) {
        var answer = save(ahmed, part, field, typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("veld-" + field + "-fout");
        assertThat(text(answer.body())).contains(why, typed);
        assertThat(stored().version()).isEqualTo(1);
    }

    @Test
    void no_licence_and_a_licence_do_not_go_together() {
        var answer =
                ahmed.post(part("rijbewijs"), "drivingLicences", "NONE", "drivingLicences", "B");

        assertThat(text(answer.body())).contains("Kies geen rijbewijs, of kies welke");
        assertThat(stored().profile().drivingLicences()).isNull();
    }

    @Test
    void two_people_who_change_different_things_both_keep_theirs() {
        assertThat(save(ahmed, "uren", "hoursMin", "24").statusCode()).isEqualTo(303);
        assertThat(save(fleur, "nederlands", "dutchLevel", "B1").statusCode()).isEqualTo(303);
        assertThat(fleur.post(part("uren"), "hoursMax", "36").statusCode()).isEqualTo(303);

        assertThat(CandidateForm.of(stored()))
                .extracting(
                        CandidateForm::hoursMin, CandidateForm::hoursMax, CandidateForm::dutchLevel)
                .containsExactly(24, 36, "B1");
    }

    @Test
    void who_changes_the_same_sees_both_versions_and_who_was_first() {
        save(ahmed, "uren", "hoursMin", "24");

        var answer = ahmed.post(part("uren"), "hoursMin", "20", "was.hoursMin", "16");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(text(answer.body()))
                .contains("Ahmed heeft hetzelfde veranderd", "Wat jij schreef", "Wat er nu staat");
        assertThat(answer.body())
                .contains("name=\"hoursMin\" value=\"20\"", "name=\"was.hoursMin\" value=\"24\"");
        assertThat(CandidateForm.of(stored()).hoursMin()).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({"mijn,,20", "hun,,24", "hun,mijn,20", "mijn,hun,24"})
    void the_choice_decides_what_stays(String choice, String all, int stays) {
        save(ahmed, "uren", "hoursMin", "24");

        var fields =
                new ArrayList<>(
                        List.of("hoursMin", "20", "was.hoursMin", "24", "keuze.hoursMin", choice));
        if (all != null) {
            fields.addAll(List.of("alles", all));
        }
        var answer = fleur.post(part("uren"), fields.toArray(String[]::new));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(CandidateForm.of(stored()).hoursMin()).isEqualTo(stays);
    }

    @Test
    void a_choice_can_be_overtaken_again() {
        save(ahmed, "uren", "hoursMin", "24");
        ahmed.post(part("uren"), "hoursMin", "28", "was.hoursMin", "24");

        var answer =
                fleur.post(
                        part("uren"),
                        "hoursMin",
                        "20",
                        "was.hoursMin",
                        "24",
                        "keuze.hoursMin",
                        "mijn");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("name=\"was.hoursMin\" value=\"28\"");
    }

    @Test
    void saving_what_stands_there_changes_nothing() {
        save(ahmed, "uren", "hoursMin", "24");
        long version = stored().version();

        ahmed.post(part("uren"), "hoursMin", "24", "was.hoursMin", "24");

        assertThat(stored().version()).isEqualTo(version);
    }

    @Test
    void a_competence_is_found_and_added() {
        String page = path() + "/competenties";
        assertThat(ahmed.get(page).statusCode()).isEqualTo(200);
        assertThat(ahmed.post(page, "zoek", "heftruk", "actie", "zoek").body())
                .contains("kies:wb:heftruck-rijden");
        assertThat(ahmed.post(page, "zoek", "qqqq", "actie", "zoek").body())
                .contains("Niets gevonden");
        assertThat(ahmed.post(page, "actie", "kies:wb:heftruck-rijden").body())
                .contains("name=\"competence\" value=\"wb:heftruck-rijden\"");

        var added =
                ahmed.post(
                        page,
                        "competence",
                        "wb:heftruck-rijden",
                        "level",
                        "3",
                        "basis",
                        "DECLARED");

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(text(ahmed.get(path()).body())).contains("Heftruck rijden zelfstandig");
    }

    @Test
    void the_desk_says_that_a_competence_is_not_in_the_catalogue() {
        String page = path() + "/competenties";
        String offer = "value=\"ontbreekt\"";
        assertThat(ahmed.get(page).body()).doesNotContain(offer);
        assertThat(ahmed.post(page, "zoek", "heftruk", "actie", "zoek").body())
                .as("what was found may not be what was meant")
                .contains("kies:wb:heftruck-rijden", offer);

        var told = ahmed.post(page, "zoek", "mandenvlechten", "actie", "ontbreekt");

        assertThat(told.body()).contains("Dank je. De beheerder kijkt").doesNotContain(offer);
        assertThat(missing.open(TestActors.staff(Role.ADMIN)))
                .extracting(MissingWord::words)
                .containsOnlyOnce("mandenvlechten");
    }

    @Test
    void what_was_shown_needs_its_evidence() {
        String page = path() + "/competenties";
        String[] bare = {"competence", "wb:heftruck-rijden", "level", "3", "basis", "DEMONSTRATED"};

        var refused = ahmed.post(page, bare);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("veld-evidence-fout", "Aangetoond kan alleen met bewijs");

        var with = new ArrayList<>(List.of(bare));
        with.addAll(List.of("evidence", "Heftruckcertificaat", "observedOn", "2026-05-01"));
        assertThat(ahmed.post(page, with.toArray(String[]::new)).statusCode()).isEqualTo(303);
        assertThat(text(ahmed.get(path()).body()))
                .contains("Aangetoond (1)", "Heftruckcertificaat · 1 mei 2026");
    }

    @Test
    void the_api_asks_for_evidence_too_and_leaves_what_was_there() {
        var api = new Api(server, ahmed.bearer());
        String put = "/api/v1/candidates/" + anna.value() + "/competences";
        String bare =
                "[{\"competence\": \"wb:lassen\", \"level\": 3, \"basis\": \"DEMONSTRATED\"}]";

        assertThat(api.put(put, bare).fields()).containsExactly("competences[0].evidence");

        candidates.replaceHoldings(
                anna,
                null,
                List.of(new HoldingForm("wb:lassen", 3, "DEMONSTRATED", null, null)),
                new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH));
        assertThat(api.put(put, bare).status()).isEqualTo(200);
    }

    @Test
    void a_competence_is_changed_and_taken_away() {
        String page = competence();
        assertThat(ahmed.get(page).body()).contains("name=\"was.level\" value=\"3\"");

        assertThat(change(page, "4", "3").statusCode()).isEqualTo(303);
        assertThat(stored().profile().holdings().getFirst().level().number()).isEqualTo(4);

        assertThat(change(page, "2", "3").statusCode()).isEqualTo(409);
        assertThat(take(page, "3").statusCode()).isEqualTo(422);
        assertThat(take(page, "4").statusCode()).isEqualTo(303);
        assertThat(stored().profile().holdings()).isEmpty();
        assertThat(ahmed.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void what_somebody_else_took_away_can_be_added_again() {
        String page = competence();
        take(page, "3");

        var answer = change(page, "4", "3");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(text(answer.body())).contains("net weggehaald");
        assertThat(answer.body()).contains("action=\"" + path() + "/competenties\"");
    }

    @Test
    void nobody_writes_in_the_file_of_somebody_elsewhere() {
        anna = somebody("twente");
        assertThat(ahmed.get(part("uren")).statusCode()).isEqualTo(404);
        assertThat(save(ahmed, "uren", "hoursMin", "24").statusCode()).isEqualTo(404);
        assertThat(ahmed.post(path() + "/contact", "channel", "CALL").statusCode()).isEqualTo(404);

        decide(Purpose.SHARE_OUTSIDE_REGION, true);
        assertThat(ahmed.get(part("uren")).statusCode()).isEqualTo(403);
        assertThat(save(ahmed, "uren", "hoursMin", "24").statusCode()).isEqualTo(403);
        assertThat(ahmed.get(path()).body()).doesNotContain("/wijzigen/", "geschiedenis");
    }

    @Test
    void a_coach_writes_in_the_file_of_the_own_candidate_only() {
        var coach = Colleague.called(server, "Coach Coby", Role.COACH);
        assertThat(save(coach, "uren", "hoursMin", "24").statusCode()).isEqualTo(404);

        candidates.assign(anna, coach.id(), recording());

        assertThat(save(coach, "uren", "hoursMin", "24").statusCode()).isEqualTo(303);
    }

    @Test
    void who_needs_no_name_gets_no_form_for_it() {
        decide(Purpose.MATCHING, false);

        assertThat(ahmed.get(path()).body()).doesNotContain("Anna", "wijzigen/gegevens");
        assertThat(ahmed.get(part("gegevens")).statusCode()).isEqualTo(404);
        assertThat(save(ahmed, "gegevens", "firstName", "Bea").statusCode()).isEqualTo(404);
        assertThat(save(ahmed, "uren", "hoursMin", "24").statusCode()).isEqualTo(303);
        assertThat(stored().person().firstName()).isEqualTo("Anna");
    }

    @Test
    void an_unknown_part_is_no_page() {
        assertThat(ahmed.get(part("naam")).statusCode()).isEqualTo(404);
        assertThat(ahmed.get("/kandidaten/x/wijzigen/uren").statusCode()).isEqualTo(404);
    }

    @Test
    void a_contact_is_written_down_and_stands_in_the_history() {
        String page = path() + "/contact";
        assertThat(ahmed.get(page).statusCode()).isEqualTo(200);

        var answer =
                ahmed.post(
                        page,
                        "heldOn",
                        "2026-01-05",
                        "channel",
                        "CALL",
                        "note",
                        "Wil graag snel beginnen.");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(text(ahmed.get(path()).body()))
                .contains(
                        "Laatst gesproken: 5 januari 2026",
                        "Ahmed belde met deze persoon",
                        "Wil graag snel beginnen.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', CALL, '', heldOn, Vul dit in",
        "2026-01-05, '', '', channel, Vul dit in",
        "2199-01-05, CALL, '', heldOn, moet nog komen",
        "2026-01-05, CALL, Belde over zijn diabetes, note, gezondheid"
    })
    void a_contact_that_cannot_be_is_refused(
            String day, String channel, String note, String field, String why) {
        var answer =
                ahmed.post(path() + "/contact", "heldOn", day, "channel", channel, "note", note);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("veld-" + field + "-fout");
        assertThat(text(answer.body())).contains(why, note);
        assertThat(text(ahmed.get(path()).body())).contains("Nog niet gesproken");
    }

    @Test
    void the_history_tells_who_changed_what_and_never_what_it_was() {
        save(ahmed, "uren", "hoursMin", "24");
        fleur.post(part("uren"), "hoursMin", "", "was.hoursMin", "24");
        fleur.post(path() + "/coach", "coach", fleur.id().value().toString());
        change(competence(), "4", "3");
        decide(Purpose.VIDEO_PITCH, true);

        assertThat(text(ahmed.get(path()).body()))
                .contains(
                        "Ahmed vulde in: Uren per week",
                        "Fleur haalde weg: Uren per week",
                        "Fleur vulde in: Trajectcoach",
                        "Ahmed veranderde: Lassen (was: zelfstandig, zelf gezegd)",
                        "ja op 'Een filmpje van mij'");
        assertThat(histories.of(TestActors.candidate(CandidateId.create()), anna)).isEmpty();
    }

    @Test
    void the_page_of_a_paused_person_says_why_no_need_stands_there() {
        assertThat(text(ahmed.get(path()).body())).contains("Behoeften die passen");
        save(ahmed, "stand", "status", "PAUSED");

        assertThat(text(ahmed.get(path()).body())).contains("Deze persoon zoekt nu niet mee.");
    }

    private HttpResponse<String> save(Colleague by, String part, String field, String typed) {
        return by.post(part(part), field, typed, "was." + field, now(field));
    }

    /** What stands in the one field that somebody has from the start. */
    private String now(String field) {
        return switch (field) {
            case "firstName" -> "Anna";
            case "phone" -> "06-00000000";
            case "status" -> "AVAILABLE";
            default -> "";
        };
    }

    private HttpResponse<String> change(String page, String level, String was) {
        return ahmed.post(
                page,
                "competence",
                "wb:lassen",
                "level",
                level,
                "basis",
                "DECLARED",
                "was.level",
                was,
                "was.basis",
                "DECLARED");
    }

    private HttpResponse<String> take(String page, String was) {
        return ahmed.post(
                page,
                "competence",
                "wb:lassen",
                "actie",
                "weg",
                "was.level",
                was,
                "was.basis",
                "DECLARED");
    }

    private String competence() {
        var held = stored().profile().holdings().getFirst();
        return path() + "/competenties/" + HoldingDraft.keyOf(anna, held);
    }

    private String path() {
        return "/kandidaten/" + anna.value();
    }

    private String part(String part) {
        return path() + "/wijzigen/" + part;
    }

    private Candidate stored() {
        return candidates
                .find(TestActors.INSTALLATION, AccessPurpose.REGISTRATION, anna)
                .orElseThrow();
    }

    private CandidateId somebody(String region) {
        var form =
                TestForms.named(
                        UUID.randomUUID().toString(), region, "Anna", "06-00000000", "wb:lassen");
        CandidateId id = candidates.add(form, recording()).id();
        candidates.decide(id, Purpose.MATCHING, true, recording());
        return id;
    }

    private void decide(Purpose purpose, boolean given) {
        candidates.decide(anna, purpose, given, recording());
    }

    private static Recording recording() {
        return new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);
    }

    /** As it is read: without tags, and with one blank where there are more. */
    private static String text(String page) {
        return page.replaceAll("hx-select=\"[^\"]*\"", "")
                .replaceAll("<(input|textarea)[^>]*value=\"([^\"]*)\"[^>]*>", " $2 ")
                .replaceAll("<[^>]+>", "")
                .replaceAll("&#39;", "'")
                .replaceAll("\\s+", " ");
    }
}
