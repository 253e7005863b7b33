package nl.werkbrug.trajectory.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.condition.Region;
import nl.werkbrug.privacy.Erasures;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.StepPlan;
import nl.werkbrug.trajectory.StepPlans;
import nl.werkbrug.trajectory.SupportNetwork;
import nl.werkbrug.trajectory.Trajectories;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A step plan and a network, as coach and candidate make them together. */
@MicronautTest(transactional = false)
class PlanWalkTest extends StoreTest {
    private static final LocalDate TODAY = LocalDate.now(Region.ZONE);
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d*)\"");
    private static final String LATE = TODAY.minusDays(2).toString();
    private static final String SOON = TODAY.plusDays(3).toString();

    @Inject PathPeople people;
    @Inject Trajectories trajectories;
    @Inject StepPlans plans;
    @Inject SupportNetwork network;
    @Inject Erasures erasures;

    private PathPeople.Walk walk;

    @BeforeEach
    void anna_begins() {
        walk = people.walk();
    }

    @Test
    void the_coach_proposes_and_the_candidate_agrees() {
        fine("bewaar", "VCA halen", "CANDIDATE", SOON);
        assertThat(walk.read()).contains("Nog niet voorgelegd");
        assertThat(own()).contains("Je hebt nog geen plan").doesNotContain("VCA halen");
        fine("voorleggen", "VCA halen", "CANDIDATE", SOON, "Bedrijf bellen", "COACH", LATE);
        assertThat(own()).contains("ben je het eens", "VCA halen", "Een plan maken");
        assertThat(walk.self().get("/").body()).contains("of je het eens bent met je plan");

        assertThat(answer("YES", 0).statusCode()).isEqualTo(303);

        assertThat(phase()).isEqualTo(PhaseName.PLAN);
        assertThat(walk.read())
                .contains(
                        "de kandidaat legde vast: stappenplan afgesproken met 2 stappen",
                        "te laat");
        assertThat(walk.self().get("/").body()).contains("Jouw stap: VCA halen");
        assertThat(walk.coach().get("/").body())
                .contains("Bedrijf bellen (stap van jou in het plan");
    }

    @Test
    void a_plan_that_was_changed_meanwhile_is_read_again_first() {
        fine("voorleggen", "VCA halen", "CANDIDATE", SOON);
        String page = own();
        fine("voorleggen", "Taalles volgen", "CANDIDATE", SOON);

        var late = walk.self().post(planPath(), "answer", "YES", "version", version(page));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Je plan is net veranderd");
        assertThat(phase()).isEqualTo(PhaseName.INTAKE);
        assertThat(own()).contains("Taalles volgen");
    }

    @Test
    void two_coaches_do_not_overwrite_each_other() {
        String first = walk.coach().get(walk.page() + "/plan").body();
        fine("bewaar", "VCA halen", "CANDIDATE", SOON);

        var late = write(version(first), "bewaar", "Taalles", "COACH", SOON);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("net veranderd", "Taalles");
        assertThat(plan(0).steps().getFirst().what()).isEqualTo("VCA halen");
    }

    @Test
    void who_wants_to_talk_first_is_heard() {
        fine("voorleggen", "VCA halen", "CANDIDATE", SOON);

        assertThat(answer("TALK", 0).statusCode()).isEqualTo(303);

        assertThat(walk.coach().get("/").body()).contains("Anna wil praten over het stappenplan");
        assertThat(walk.read()).contains("Anna wil eerst praten");
        assertThat(own())
                .contains("Je coach weet dat je wilt praten")
                .doesNotContain("value=\"TALK\"");
        fine("akkoord", "VCA halen", "CANDIDATE", SOON);
        assertThat(phase()).isEqualTo(PhaseName.PLAN);
    }

    @Test
    void steps_are_done_dropped_with_a_reason_and_kept_in_the_next_version() {
        fine(
                "akkoord",
                "VCA halen",
                "CANDIDATE",
                SOON,
                "Bellen",
                "COACH",
                SOON,
                "Fiets zoeken",
                "CANDIDATE",
                SOON);
        var first = plan(0);
        own();
        assertThat(own("stap/" + first.steps().getFirst().id(), "state", "DONE")).isEqualTo(303);
        assertThat(own("stap/" + first.steps().get(1).id(), "state", "DONE")).isEqualTo(403);
        assertThat(own("stap/" + first.steps().get(2).id(), "state", "DROPPED")).isEqualTo(403);
        assertThat(own("stap/" + UUID.randomUUID(), "state", "DONE")).isEqualTo(404);
        String step = walk.page() + "/stappen/" + first.steps().get(2).id();
        assertThat(walk.coach().get(step).body()).contains("Fiets zoeken");
        assertThat(walk.coach().post(step, "state", "DROPPED").statusCode()).isEqualTo(422);
        assertThat(
                        walk.coach()
                                .post(step, "state", "DROPPED", "reason", "Heeft er een")
                                .statusCode())
                .isEqualTo(303);
        assertThat(walk.read()).contains("Heeft er een", "vervallen", "gedaan");

        fine("akkoord", "VCA halen", "CANDIDATE", SOON, "Solliciteren", "CANDIDATE", SOON);

        assertThat(plan(0).steps().getFirst().isOpen()).isFalse();
        assertThat(plan(1).is(StepPlan.State.REPLACED)).isTrue();
        assertThat(walk.read()).contains("1 eerdere versie", "Versie 2");
    }

    @Test
    void a_plan_of_the_api_is_a_version_as_well_and_a_mistake_goes_back_to_the_coach() {
        Map<String, Object> step = Map.of("what", "Bellen", "owner", "COACH", "due", SOON);
        Map<String, Object> fields = Map.of("candidateAgrees", true, "steps", List.of(step));
        trajectories.record(
                TestActors.DESK, walk.id(), null, List.of(new EventForm("PlanAgreed", fields)));
        assertThat(plan(0).is(StepPlan.State.AGREED)).isTrue();

        Map<String, Object> mistake = Map.of("number", 1, "reason", "Was niet akkoord");
        trajectories.record(
                TestActors.DESK, walk.id(), null, List.of(new EventForm("Corrected", mistake)));

        assertThat(plan(0).is(StepPlan.State.DRAFT)).isTrue();
        assertThat(phase()).isEqualTo(PhaseName.INTAKE);
    }

    @Test
    void a_plan_with_mistakes_stays_on_the_page() {
        refused("Vul dit in", "Bellen", "COACH", "");
        refused("minstens één stap", "", "COACH", "");
        refused("niet te lezen", "Bellen", "COACH", "volgende week");
        refused("te lang", "x".repeat(301), "COACH", SOON);
        refused("burgerservicenummer", "Bsn 111222333 opzoeken", "COACH", SOON);
        var more = write("", "meer", "Bellen", "COACH", "");
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body()).contains("value=\"Bellen\"", "id=\"wat-3\"");
        assertThat(plans.of(walk.id())).isEmpty();
    }

    @Test
    void nobody_stands_in_the_network_without_a_yes() {
        String path = walk.page() + "/netwerk";
        walk.coach().get(path);
        var without =
                walk.coach().post(path, "name", "Piet", "part", "JOB_BUDDY", "phone", "06-1111");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Zonder toestemming", "value=\"Piet\"");
        assertThat(
                        walk.coach()
                                .post(path, "agreed", "true", "phone", "bel me", "email", "x")
                                .body())
                .contains("Vul dit in", "niet te lezen");
        String told[] = {
            "name", "Piet de Boer", "part", "JOB_BUDDY", "does", "Fietst mee", "agreed", "true"
        };
        assertThat(walk.coach().post(path, told).statusCode()).isEqualTo(303);
        assertThat(walk.read()).contains("Piet de Boer", "verteld aan de coach");
        assertThat(own()).contains("Piet de Boer", "jobmaatje");

        UUID piet = network.of(walk.anna()).getFirst().id();
        assertThat(other().self().post("/ik/stappen/netwerk/" + piet + "/weg").statusCode())
                .isEqualTo(404);
        own();
        assertThat(own("netwerk/" + piet + "/weg")).isEqualTo(303);
        assertThat(walk.read()).doesNotContain("Piet de Boer");
        assertThat(own("netwerk", "name", "Juf Els", "part", "LANGUAGE_TEACHER", "agreed", "true"))
                .isEqualTo(303);
        assertThat(walk.read()).contains("Juf Els", "op de eigen pagina");
    }

    @Test
    void what_is_of_somebody_else_is_not_there() {
        fine("voorleggen", "VCA halen", "CANDIDATE", SOON);
        var other = other();

        assertThat(other.self().post(planPath(), "answer", "YES", "version", "0").statusCode())
                .isEqualTo(404);
        assertThat(other.coach().get(walk.page() + "/plan").statusCode()).isEqualTo(404);
        assertThat(people.staffBrowser(Role.COORDINATOR).get(walk.page()).body())
                .doesNotContain("VCA halen", "Netwerk");
    }

    @Test
    void an_erasure_leaves_no_step_and_nobody_of_the_network() {
        fine("akkoord", "VCA halen", "CANDIDATE", SOON);
        own();
        own("netwerk", "name", "Juf Els", "part", "LANGUAGE_TEACHER", "agreed", "true");

        erasures.erase(
                walk.anna(),
                new Handling(
                        TestActors.INSTALLATION, Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE));

        assertThat(plans.of(walk.id())).isEmpty();
        assertThat(network.of(walk.anna())).isEmpty();
        assertThat(walk.coach().get(walk.page()).statusCode()).isEqualTo(404);
    }

    private PathPeople.Walk other() {
        return people.walk();
    }

    private String own() {
        return walk.self().get("/ik/stappen").body();
    }

    private int own(String path, String... fields) {
        return walk.self().post("/ik/stappen/" + path, fields).statusCode();
    }

    private HttpResponse<String> answer(String said, int plan) {
        return walk.self().post(planPath(), "answer", said, "version", version(own()));
    }

    private String planPath() {
        return "/ik/stappen/plan/" + plan(0).id();
    }

    private StepPlan plan(int at) {
        return plans.of(walk.id()).get(at);
    }

    private PhaseName phase() {
        return trajectories.find(TestActors.DESK, walk.id()).orElseThrow().course(TODAY).name();
    }

    private void fine(String deed, String... steps) {
        String form = walk.coach().get(walk.page() + "/plan").body();
        var answer = write(version(form), deed, steps);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private void refused(String told, String... steps) {
        walk.coach().get(walk.page() + "/plan");
        var answer = write("", "bewaar", steps);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(told);
    }

    /** What, whose turn and by when, in turn. */
    private HttpResponse<String> write(String version, String deed, String... steps) {
        var fields = new ArrayList<>(List.of("version", version, "actie", deed));
        for (int i = 0; i < steps.length; i += 3) {
            fields.addAll(List.of("what", steps[i], "turn", steps[i + 1], "due", steps[i + 2]));
        }
        return walk.coach().post(walk.page() + "/plan", fields.toArray(String[]::new));
    }

    private static String version(String page) {
        var found = VERSION.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
