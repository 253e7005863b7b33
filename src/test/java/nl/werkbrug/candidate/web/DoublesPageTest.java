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
import nl.werkbrug.candidate.Pair;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.trajectory.Trajectories;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two files side by side over HTTP: what is shown to whom, and what each button does. */
@MicronautTest(transactional = false)
class DoublesPageTest extends StoreTest {
    private static final Pattern UNDO =
            Pattern.compile("/kandidaten/dubbel/samenvoeging/[0-9a-f-]{36}");
    private static final String LIST = "/kandidaten/dubbel";

    @Inject EmbeddedServer server;
    @Inject Candidates candidates;
    @Inject Trajectories trajectories;

    private Colleague ahmed;
    private Colleague beheer;
    private Colleague coach;
    private String phone;
    private CandidateId here;
    private CandidateId there;

    @BeforeAll
    void staff() {
        ahmed = Colleague.called(server, "Ahmed", Role.ACCOUNT_MANAGER);
        beheer = Colleague.called(server, "Bea", Role.ADMIN);
        coach = Colleague.called(server, "Coen", Role.COACH);
    }

    @BeforeEach
    void two_files() {
        phone = "06" + (10_000_000 + Math.abs(UUID.randomUUID().hashCode() % 80_000_000));
        here = add("Annabel");
        there = add("Annabel");
    }

    @Test
    void the_list_says_who_and_why_and_leads_to_both_side_by_side() {
        String list = ahmed.get(LIST).body();

        assertThat(list).contains(path(), "zelfde telefoonnummer, zelfde naam");
        assertThat(ahmed.get(path()).body())
                .contains(reference(here), reference(there), "Voeg deze dossiers samen");
        assertThat(ahmed.get("/kandidaten/" + here.value()).body()).contains(path());
        assertThat(ahmed.get("/").body()).contains(LIST);
    }

    @Test
    void merges_with_what_was_chosen_and_leads_on_from_the_old_address() {
        rename(there, "Annabelle");
        HttpResponse<String> page = ahmed.get(path());
        assertThat(page.body()).contains("keep.firstName", "Annabelle");

        var answer = merge(ahmed, "keep.firstName", there.value().toString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/kandidaten/" + here.value());
        assertThat(read(here).person().firstName()).isEqualTo("Annabelle");
        assertThat(location(ahmed.get("/kandidaten/" + there.value())))
                .isEqualTo("/kandidaten/" + here.value());
        assertThat(ahmed.get("/kandidaten/" + here.value()).body())
                .contains("Ahmed voegde dossier");
    }

    @Test
    void the_reference_that_is_chosen_stays() {
        var answer = merge(ahmed, "kept", there.value().toString());

        assertThat(location(answer)).isEqualTo("/kandidaten/" + there.value());
    }

    @Test
    void who_clicks_twice_comes_to_the_same_file() {
        String[] fields = fields();
        assertThat(ahmed.post(path(), fields).statusCode()).isEqualTo(303);

        var again = ahmed.post(path(), fields);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(location(again)).isEqualTo("/kandidaten/" + here.value());
    }

    @Test
    void who_comes_late_is_led_to_what_became_of_them() {
        CandidateId third = add("Annabel");
        String late = "/kandidaten/dubbel/" + there.value() + "/" + third.value();
        String[] fields = fields(there, 0, third, 0);
        merge(ahmed);

        assertThat(location(ahmed.get(path()))).isEqualTo("/kandidaten/" + here.value());
        String now = OfferView.pathOf(Pair.of(here, third));
        assertThat(location(ahmed.get(late))).isEqualTo(now);
        assertThat(location(ahmed.post(late, fields))).isEqualTo(now);
        assertThat(ahmed.get(now).statusCode()).isEqualTo(200);
        assertThat(coach.get(late).statusCode()).isEqualTo(404);
        assertThat(coach.get(path()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_somebody_changed_meanwhile_is_shown_before_anything_happens() {
        String[] fields = fields();
        rename(there, "Annabelle");

        var answer = ahmed.post(path(), fields);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("veranderde intussen", "Annabelle");
        assertThat(read(there).person().firstName()).isEqualTo("Annabelle");
    }

    @Test
    void what_is_in_the_way_is_said_and_there_is_no_button() {
        trajectories.start(TestActors.DESK, here);
        trajectories.start(TestActors.DESK, there);

        assertThat(ahmed.get(path()).body())
                .contains("Beide dossiers hebben een open traject")
                .doesNotContain("Voeg deze dossiers samen");
        assertThat(merge(ahmed).statusCode()).isEqualTo(422);
    }

    @Test
    void two_different_people_are_remembered_and_doubted_again() {
        assertThat(location(ahmed.post(path() + "/verschillend"))).isEqualTo(LIST);
        assertThat(ahmed.get(LIST).body()).doesNotContain("\"" + path() + "\"");
        assertThat(ahmed.get(path()).body()).contains("twee verschillende mensen zijn");

        assertThat(location(ahmed.post(path() + "/twijfel"))).isEqualTo(path());
        assertThat(ahmed.get(LIST).body()).contains("\"" + path() + "\"");
    }

    @Test
    void is_taken_back_and_says_why_when_it_cannot() {
        merge(ahmed);
        String undo = undoOf(here);
        rename(here, "Annelies");
        assertThat(ahmed.get(undo).body()).contains("Voornaam", "Zet het eerst terug");
        assertThat(ahmed.post(undo).statusCode()).isEqualTo(422);
        rename(here, "Annabel");

        assertThat(ahmed.get(undo).body()).contains("Maak er weer twee dossiers van");
        assertThat(location(ahmed.post(undo))).isEqualTo(path());
        assertThat(ahmed.post(undo).statusCode()).isEqualTo(404);
        assertThat(read(there).person().firstName()).isEqualTo("Annabel");
    }

    @Test
    void somebody_elses_people_are_not_there() {
        var apart = coach.post(path() + "/verschillend");
        merge(ahmed);

        assertThat(apart.statusCode()).isEqualTo(404);
        assertThat(coach.get(path()).statusCode()).isEqualTo(404);
        assertThat(coach.get(undoOf(here)).statusCode()).isEqualTo(404);
        assertThat(coach.post(undoOf(here)).statusCode()).isEqualTo(404);
        assertThat(coach.post(path(), fields(here, 0, there, 0)).statusCode()).isEqualTo(404);
        assertThat(coach.get("/kandidaten/" + there.value()).statusCode()).isEqualTo(404);
    }

    @Test
    void who_said_no_is_left_to_the_administrator() {
        candidates.decide(there, Purpose.MATCHING, false, recording());
        assertThat(ahmed.get(LIST).body()).doesNotContain(path());
        assertThat(ahmed.get(path()).statusCode()).isEqualTo(404);

        assertThat(beheer.get(LIST).body()).contains(path());
        String gone = reference(there);
        var answer = merge(beheer, "kept", here.value().toString());

        assertThat(location(answer)).isEqualTo(LIST);
        assertThat(read(here).profile().saidNo(Purpose.MATCHING)).isTrue();
        assertThat(beheer.get(LIST).body()).contains(gone);
    }

    private HttpResponse<String> merge(Colleague by, String... more) {
        return by.post(
                path(), Stream.of(more, fields()).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private String[] fields() {
        return fields(here, read(here).version(), there, read(there).version());
    }

    private static String[] fields(
            CandidateId one, long oneVersion, CandidateId other, long otherVersion) {
        return new String[] {
            "version." + one.value(),
            "" + oneVersion,
            "version." + other.value(),
            "" + otherVersion,
            "kept",
            one.value().toString()
        };
    }

    private String undoOf(CandidateId kept) {
        return UNDO.matcher(ahmed.get("/kandidaten/" + kept.value()).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private CandidateId add(String name) {
        var form = TestForms.named(TestForms.reference(), "flevoland", name, phone, "wb:lassen");
        return candidates.add(form, recording()).id();
    }

    private void rename(CandidateId id, String name) {
        Candidate stored = read(id);
        CandidateForm form =
                TestForms.named(stored.reference(), "flevoland", name, phone, "wb:lassen");
        candidates.change(id, stored.version(), _ -> form, recording());
    }

    private Candidate read(CandidateId id) {
        return candidates.find(TestActors.INSTALLATION, AccessPurpose.RIGHTS, id).orElseThrow();
    }

    private String reference(CandidateId id) {
        return read(id).reference();
    }

    private String path() {
        return OfferView.pathOf(Pair.of(here, there));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static Recording recording() {
        return new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.now());
    }
}
