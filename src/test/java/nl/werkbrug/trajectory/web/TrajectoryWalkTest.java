package nl.werkbrug.trajectory.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Trajectories;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From intake to lasting work as a coach writes it down: forms only, no script. */
@MicronautTest(transactional = false)
class TrajectoryWalkTest extends StoreTest {
    private static final LocalDate TODAY = LocalDate.now(Region.ZONE);

    @Inject PathPeople people;
    @Inject Trajectories trajectories;
    @Inject Candidates candidates;
    @Inject Needs needs;

    private PathPeople.Walk walk;
    private EmployerId bakker;
    private Need need;

    @BeforeEach
    void anna_begins() {
        walk = people.walk();
        bakker = people.employer("Bakker Techniek");
        need = people.need(bakker);
    }

    @Test
    void from_intake_to_durable() {
        assertThat(walk.read()).contains("Traject van Anna", "Begin met de intake");

        fine("intake", "date", ago(60), "motivation", "Wil met de handen werken");
        agreePlan(ago(59));
        fine("voorbereiding", "date", ago(58), "kind", "SAFETY_CERTIFICATE");
        introduce(ago(57));
        fine(
                "orientatiestage",
                "date",
                ago(56),
                "employer",
                id(bakker),
                "need",
                id(need),
                "mentor",
                "Jan de Vries",
                "firstDay",
                ago(56),
                "lastDay",
                ago(50),
                "days",
                "MONDAY",
                "days",
                "TUESDAY",
                "hours",
                "16",
                "learningGoals",
                "wb:lassen");
        assertThat(walk.read()).contains("Jan de Vries", "maandag, dinsdag", "16");
        fine(
                "orientatiestage-verlengen",
                "date",
                ago(51),
                "lastDay",
                ago(48),
                "reason",
                "Leert nog");
        fine(
                "terugkijken",
                "date",
                ago(49),
                "by",
                "MENTOR",
                "wentWell",
                "Werkt nauwkeurig",
                "seen:wb:lassen",
                "3");
        fine("orientatiestage-afronden", "date", ago(48), "outcome", "PROCEED");
        fine(
                "leerbaan",
                "date",
                ago(48),
                "employer",
                id(bakker),
                "kind",
                "BBL",
                "firstDay",
                ago(47),
                "lastDay",
                ago(40),
                "candidateAgrees",
                "true");
        fine(
                "leerbaan-afronden",
                "date",
                ago(40),
                "outcome",
                "PROCEED",
                "certificate",
                "Praktijkverklaring lassen",
                "demonstrated:wb:lassen",
                "3");
        fine(
                "contract",
                "date",
                ago(40),
                "employer",
                id(bakker),
                "need",
                id(need),
                "contract",
                "EMPLOYMENT",
                "firstDay",
                ago(39),
                "lastDay",
                ago(20),
                "hours",
                "32",
                "candidateAgrees",
                "true");
        assertThat(needs.find(TestActors.DESK, need.id()).orElseThrow().progress().taken())
                .isEqualTo(1);
        fine("contract-verlengen", "date", ago(21), "lastDay", "");
        fine("nog-aan-het-werk", "date", ago(1), "stillAtWork", "true", "candidateSignal", "GREEN");

        assertThat(course().name()).isEqualTo(PhaseName.DURABLE);
        assertThat(status()).isEqualTo(CandidateStatus.PLACED);
        assertThat(walk.read())
                .contains(
                        "Fatma Demir legde vast: kennismaking bij Bakker Techniek"
                                + " (bedrijfsbezoek), beiden zeiden ja",
                        "Duurzaam: na 26 weken nog aan het werk",
                        "zonder einddatum",
                        "Praktijkverklaring lassen");
        fine("afsluiten", "reason", "OWN_WISH", "note", "Redt het zelf");
        fine("heropenen", "reason", "Wil toch verder kijken");
        assertThat(course().name()).isEqualTo(PhaseName.INTAKE);
    }

    @Test
    void says_how_many_weeks_are_left() {
        place(TODAY.minusWeeks(17).toString());

        assertThat(walk.read()).contains("Nog 9 weken tot duurzaam", "Nog 35 weken tot een jaar");
    }

    @Test
    void who_is_not_at_work_any_more_dropped_out_in_the_same_deed_and_comes_back() {
        place(ago(5));
        var alone = walk.saved("nog-aan-het-werk", "stillAtWork", "false");
        assertThat(alone.statusCode()).isEqualTo(409);
        assertThat(alone.body()).contains("hoe het werk stopte", "value=\"false\" checked");
        assertThat(course().name()).isEqualTo(PhaseName.PLACEMENT);

        fine(
                "nog-aan-het-werk",
                "stillAtWork",
                "false",
                "how",
                "uitval",
                "ground",
                "TRAVEL",
                "reason",
                "De bus rijdt niet meer",
                "initiative",
                "CANDIDATE",
                "wouldHaveHelped",
                "Een fiets");

        assertThat(course().name()).isEqualTo(PhaseName.INTRODUCTION);
        assertThat(status()).isEqualTo(CandidateStatus.AVAILABLE);
        assertThat(needs.find(TestActors.DESK, need.id()).orElseThrow().progress().taken())
                .isZero();
        assertThat(walk.read())
                .contains("uitval door reizen", "Een fiets", "niet meer aan het werk");
        fine("pauze", "reason", "Even rust");
        assertThat(walk.read()).contains("Verder na de pauze").doesNotContain("/gebeurtenis/pauze");
        fine("verder", "note", "");
        introduce(TODAY.toString());
        assertThat(course().past()).hasSize(1);
    }

    @Test
    void a_contract_that_ended_waits_for_the_next_one() {
        place(TODAY.minusWeeks(10).toString(), ago(1));

        fine("contract-afgelopen", "date", TODAY.toString());

        assertThat(walk.read()).contains("Begint er vóór", "loopt de klok door");
        fine("contract", contractFrom(TODAY.plusDays(1)));
        assertThat(course().placement().orElseThrow().contracts()).hasSize(2);
    }

    @Test
    void what_was_to_follow_can_still_fall_through() {
        orient();
        fine("orientatiestage-afronden", "outcome", "PROCEED");
        fine("gaat-niet-door", "reason", "Geen vacature meer");
        assertThat(course().name()).isEqualTo(PhaseName.INTRODUCTION);
    }

    @Test
    void a_mistake_is_put_right_by_a_later_line() {
        agreePlan(ago(10));
        introduce(ago(9));

        String form = walk.coach().get(correction(2)).body();
        assertThat(form).contains("value=\"YES\" checked", "selected>Bakker Techniek<", ago(9));
        assertThat(correct(2, form, "").body()).contains("Vul dit in");
        assertThat(
                        correct(
                                        2,
                                        form,
                                        "Verkeerde dag",
                                        "never",
                                        "false",
                                        "date",
                                        ago(8),
                                        "employer",
                                        id(bakker),
                                        "kind",
                                        "INTERVIEW",
                                        "candidateWish",
                                        "NO",
                                        "employerWish",
                                        "DOUBT")
                                .statusCode())
                .isEqualTo(303);

        assertThat(walk.read())
                .contains(
                        "regel 2 klopt niet; het was op",
                        "(gesprek): kandidaat nee",
                        "Verkeerde dag");
        assertThat(
                        walk.record(
                                "orientatiestage",
                                "employer",
                                id(bakker),
                                "mentor",
                                "Jan",
                                "firstDay",
                                TODAY.toString(),
                                "lastDay",
                                TODAY.toString()))
                .isEqualTo(409);
        String again = walk.coach().get(correction(2)).body();
        assertThat(again).contains("value=\"INTERVIEW\" checked");
        assertThat(correct(2, again, "Was iemand anders", "never", "true").statusCode())
                .isEqualTo(303);
        assertThat(course().name()).isEqualTo(PhaseName.PLAN);
        assertThat(walk.coach().get(correction(3)).statusCode()).isEqualTo(404);
        assertThat(walk.coach().get(correction(99)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_correction_that_undoes_what_came_later_is_refused() {
        orient();
        String form = walk.coach().get(correction(2)).body();

        var refused = correct(2, form, "Was er niet", "never", "true");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Dit kan niet vanuit de fase stappenplan", "Was er niet");
        assertThat(course().name()).isEqualTo(PhaseName.ORIENTATION);
    }

    @Test
    void the_plan_keeps_its_steps_when_its_day_was_wrong() {
        agreePlan(ago(2));
        String form = walk.coach().get(correction(1)).body();

        assertThat(
                        correct(1, form, "Een week eerder", "never", "false", "date", ago(3))
                                .statusCode())
                .isEqualTo(303);
        assertThat(walk.read()).contains("stappenplan afgesproken met 1 stap");
    }

    @Test
    void a_form_sent_twice_is_one_line() {
        String form = walk.coach().get(walk.page() + "/gebeurtenis/intake").body();
        String[] said = {
            "soort", "intake", "version", PathPeople.version(form), "motivation", "Graag"
        };

        assertThat(walk.coach().post(walk.page() + "/gebeurtenissen", said).statusCode())
                .isEqualTo(303);
        assertThat(walk.coach().post(walk.page() + "/gebeurtenissen", said).statusCode())
                .isEqualTo(303);
        assertThat(trajectories.find(TestActors.DESK, walk.id()).orElseThrow().entries())
                .hasSize(1);

        said[5] = "Iets anders";
        var late = walk.coach().post(walk.page() + "/gebeurtenissen", said);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("net veranderd", "Iets anders");
    }

    @Test
    void goes_back_to_where_one_was_and_never_off_the_site() {
        var board = walk.saved("intake", "terug", "/bord?fase=INTAKE");
        assertThat(board.headers().firstValue("Location")).hasValue("/bord?fase=INTAKE");
        var away = walk.saved("intake", "terug", "https://elders.example/");
        assertThat(away.headers().firstValue("Location")).hasValue(walk.page());
        assertThat(
                        walk.coach()
                                .get(
                                        walk.page()
                                                + "/gebeurtenis/kennismaking?terug=/bord&employer="
                                                + id(bakker))
                                .body())
                .contains("name=\"terug\" value=\"/bord\"", "selected>Bakker Techniek<");
    }

    @Test
    void every_field_that_is_wrong_is_told_and_what_was_typed_stays() {
        agreePlan(ago(3));
        refused(
                "kennismaking",
                422,
                "Vul dit in",
                "employer",
                id(bakker),
                "candidateReason",
                "Leuk bedrijf");
        refused(
                "kennismaking",
                422,
                "Leuk bedrijf",
                "employer",
                id(bakker),
                "candidateReason",
                "Leuk bedrijf");
        refused(
                "kennismaking",
                422,
                "bsn",
                "employer",
                "rommel",
                "candidateReason",
                "bsn 111222333");
        refused("intake", 422, "moet nog komen", "date", TODAY.plusDays(1).toString());
        refused("intake", 422, "value=\"31-31\"", "date", "31-31");
        introduce(ago(2));
        refused(
                "kennismaking",
                409,
                "al een latere gebeurtenis",
                "date",
                ago(3),
                "employer",
                id(bakker),
                "kind",
                "INTERVIEW",
                "candidateWish",
                "YES",
                "employerWish",
                "YES");
        refused(
                "orientatiestage",
                422,
                "vóór de eerste dag",
                "employer",
                id(bakker),
                "mentor",
                "Jan",
                "firstDay",
                TODAY.toString(),
                "lastDay",
                ago(1));
        refused(
                "orientatiestage",
                422,
                "hoogstens 13 weken",
                "employer",
                id(bakker),
                "mentor",
                "Jan",
                "firstDay",
                TODAY.toString(),
                "lastDay",
                TODAY.plusWeeks(14).toString());
        refused(
                "orientatiestage",
                422,
                "staat niet in de catalogus",
                "employer",
                id(bakker),
                "mentor",
                "Jan",
                "firstDay",
                TODAY.toString(),
                "lastDay",
                TODAY.toString(),
                "learningGoals:other",
                "toveren");
        refused(
                "contract",
                409,
                "zelf ja op zeggen",
                without(contract(TODAY.toString(), ""), "candidateAgrees"));
        refused(
                "contract",
                422,
                "value=\"999\"",
                with(contract(TODAY.toString(), ""), "hours", "999"));
        refused(
                "contract",
                422,
                "value=\"veel\"",
                with(contract(TODAY.toString(), ""), "hours", "veel"));
        refused(
                "contract",
                422,
                "niet van deze werkgever",
                with(contract(TODAY.toString(), ""), "employer", id(people.employer("Ander"))));
        assertThat(course().name()).isEqualTo(PhaseName.INTRODUCTION);
    }

    @Test
    void an_orientation_that_was_broken_off_says_by_whom() {
        orient();
        refused(
                "orientatiestage-afronden",
                422,
                "Vul dit in",
                "outcome",
                "BROKEN_OFF",
                "reason",
                "Te ver");
        refused("terugkijken", 422, "geen bewijs", "by", "CANDIDATE", "seen:wb:lassen", "3");
        fine("terugkijken", "by", "COACH", "seen:other", "lassen", "seen:otherLevel", "2");
        fine(
                "orientatiestage-afronden",
                "outcome",
                "BROKEN_OFF",
                "reason",
                "Te ver",
                "ground",
                "TRAVEL",
                "initiative",
                "CANDIDATE");
        assertThat(walk.read())
                .contains("oriëntatiestage afgebroken, initiatief: de kandidaat", "met hulp");
    }

    @Test
    void a_trajectory_begins_on_the_page_of_the_candidate_once() {
        var anna = people.someone();
        var desk = people.staffBrowser(Role.ACCOUNT_MANAGER);
        String page = "/kandidaten/" + anna.value();
        assertThat(desk.get(page).body()).contains("Start traject");

        var first = desk.post("/trajecten", "candidate", anna.value().toString());
        var second = desk.post("/trajecten", "candidate", anna.value().toString());

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(desk.get(page).body()).contains("Intake, sinds").doesNotContain("Start traject");
        assertThat(desk.post("/trajecten", "candidate", "rommel").statusCode()).isEqualTo(404);
    }

    @Test
    void who_only_looks_gets_no_name_no_words_and_no_form() {
        fine("intake", "motivation", "Wil graag lassen");
        var coordinator = people.staffBrowser(Role.COORDINATOR);

        String page = coordinator.get(walk.page()).body();

        assertThat(page)
                .contains("de intake is gehouden")
                .doesNotContain("Anna", "Wil graag lassen", "Dit klopt niet");
        assertThat(coordinator.get(walk.page() + "/gebeurtenis/intake").statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(walk.coach().get("/trajecten/rommel").statusCode()).isEqualTo(404);
        assertThat(walk.coach().get(walk.page() + "/gebeurtenis/toveren").statusCode())
                .isEqualTo(404);
        assertThat(walk.coach().get(people.walk().page()).statusCode()).isEqualTo(404);
        walk.read();
        assertThat(
                        walk.coach()
                                .post(walk.page() + "/gebeurtenissen", "soort", "toveren")
                                .statusCode())
                .isEqualTo(404);
    }

    private void refused(String kind, int status, String told, String... fields) {
        var answer = walk.saved(kind, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(told);
    }

    private String correction(int number) {
        return walk.page() + "/gebeurtenissen/" + number + "/verbeteren";
    }

    private HttpResponse<String> correct(int number, String form, String reason, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("correction", reason, "version", PathPeople.version(form)));
        return walk.coach().post(correction(number), all.toArray(String[]::new));
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] changed = fields.clone();
        changed[List.of(fields).indexOf(name) + 1] = value;
        return changed;
    }

    private static String[] without(String[] fields, String name) {
        return with(fields, name, "");
    }

    private void place(String firstDay) {
        place(firstDay, "");
    }

    private void place(String firstDay, String lastDay) {
        agreePlan(firstDay);
        introduce(firstDay);
        fine("contract", contract(firstDay, lastDay));
    }

    private String[] contract(String firstDay, String lastDay) {
        return new String[] {
            "date",
            firstDay,
            "employer",
            id(bakker),
            "need",
            id(need),
            "contract",
            "EMPLOYMENT",
            "firstDay",
            firstDay,
            "lastDay",
            lastDay,
            "hours",
            "32",
            "candidateAgrees",
            "true"
        };
    }

    /** Agreed today. */
    private String[] contractFrom(LocalDate firstDay) {
        String[] dated = with(contract(firstDay.toString(), ""), "date", TODAY.toString());
        return without(dated, "need");
    }

    private void orient() {
        agreePlan(ago(10));
        introduce(ago(10));
        fine(
                "orientatiestage",
                "date",
                ago(10),
                "employer",
                id(bakker),
                "mentor",
                "Jan",
                "firstDay",
                ago(10),
                "lastDay",
                TODAY.plusDays(3).toString());
    }

    private void introduce(String day) {
        fine(
                "kennismaking",
                "date",
                day,
                "employer",
                id(bakker),
                "kind",
                "COMPANY_VISIT",
                "candidateWish",
                "YES",
                "employerWish",
                "YES");
    }

    private void agreePlan(String day) {
        Map<String, Object> step =
                Map.of("what", "VCA halen", "owner", "CANDIDATE", "due", TODAY.toString());
        var form =
                new EventForm(
                        "PlanAgreed",
                        Map.of("date", day, "candidateAgrees", true, "steps", List.of(step)));
        trajectories.record(TestActors.DESK, walk.id(), null, List.of(form));
    }

    private void fine(String kind, String... fields) {
        var answer = walk.saved(kind, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private Course course() {
        return trajectories.find(TestActors.DESK, walk.id()).orElseThrow().course(TODAY);
    }

    private CandidateStatus status() {
        return candidates
                .find(TestActors.DESK, AccessPurpose.GUIDANCE, walk.anna())
                .orElseThrow()
                .profile()
                .status();
    }

    private static String ago(int weeks) {
        return TODAY.minusWeeks(weeks).toString();
    }

    private static String id(EmployerId employer) {
        return employer.value().toString();
    }

    private static String id(Need of) {
        return of.id().value().toString();
    }
}
