package nl.werkbrug.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Caller;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.refusal.EventRefusedException;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.MovableClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What was seen in an orientation counts for the next match, and no longer than it stands. */
@MicronautTest(transactional = false)
class EvaluationsTest extends StoreTest {
    private static final String WELDING = "wb:lassen";
    private static final Caller CALLER = new Caller("10.0.0.2", null, "link");
    private static final MovableClock CLOCK = new MovableClock();

    @Inject Accounts accounts;
    @Inject Trajectories trajectories;
    @Inject Evaluations evaluations;
    @Inject Agreements agreements;
    @Inject AskedImpressions asked;
    @Inject Candidates candidates;
    @Inject Employers employers;
    @Inject Needs needs;
    @Inject Matching matching;

    private static int number;
    private Actor coach = TestActors.DESK;
    private EmployerId yard = EmployerId.create();
    private CandidateId anna = CandidateId.create();
    private TrajectoryId way = TrajectoryId.create();

    @MockBean(Clock.class)
    Clock clock() {
        return CLOCK;
    }

    @BeforeEach
    void somebody_tries_out_work() {
        CLOCK.restart();
        var standing = Standing.staff(Set.of(Role.COACH), Set.of(Region.of("flevoland")));
        String name = "coach" + number++;
        coach = accounts.add(new AccountDraft(name, name, null, standing)).toActor();
        yard = employers.add(new EmployerForm("Werf", null, null)).id();
        anna = someone();
        way = trajectories.start(coach, anna).id();
        var step = Map.of("what", "Bellen", "owner", "CANDIDATE", "due", "2026-12-01");
        record("PlanAgreed", Map.of("candidateAgrees", true, "steps", List.of(step)));
        record(
                "IntroductionHeld",
                Map.of(
                        "employer", yard.value().toString(),
                        "kind", "INTERVIEW",
                        "candidateWish", "YES",
                        "employerWish", "YES"));
        record("OrientationStarted", orientation("2026-11-22", "2026-12-18"));
    }

    @Test
    void what_the_mentor_saw_counts_for_the_next_match() {
        Need need = needs.add(TestActors.DESK, TestNeeds.asking(TestNeeds.wish(WELDING)));
        int before = points(need);

        evaluations.sayOfOneself(boss(), way, seen("4"));

        Holding shown = shown().orElseThrow();
        assertThat(shown.level().number()).isEqualTo(4);
        assertThat(shown.evidence()).isEqualTo("Gezien tijdens een oriëntatiestage bij Werf");
        assertThat(shown.observedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(points(need)).isGreaterThan(before).isEqualTo(1000);
    }

    @Test
    void a_later_look_replaces_the_level_and_a_correction_brings_it_back() {
        evaluations.sayOfOneself(boss(), way, seen("4"));
        CLOCK.move(Duration.ofDays(1));
        int second = evaluations.say(coach, way, Evaluator.COACH, seen("2")).entries().size();
        assertThat(shown().orElseThrow().level().number()).isEqualTo(2);

        record("Corrected", Map.of("number", second, "reason", "Verkeerde kandidaat"));
        assertThat(shown().orElseThrow().level().number()).isEqualTo(4);

        record("Corrected", Map.of("number", second - 1, "reason", "Ook verkeerd"));
        assertThat(shown()).isEmpty();
        assertThat(held(Basis.DECLARED)).isPresent();
    }

    @Test
    void a_correction_brings_back_the_certificate_of_before() {
        var certificate = new HoldingForm(WELDING, 3, "DEMONSTRATED", "Lasdiploma", null);
        candidates.replaceHoldings(anna, null, List.of(certificate), recording());
        CLOCK.move(Duration.ofDays(1));
        int number = evaluations.sayOfOneself(boss(), way, seen("1")).entries().size();
        assertThat(shown().orElseThrow().level().number()).isEqualTo(1);

        var instead = new LinkedHashMap<String, Object>();
        instead.put("type", "OrientationEvaluated");
        instead.put("date", "2026-11-23");
        instead.put("by", "MENTOR");
        instead.put("seen", List.of(Map.of("competence", WELDING, "level", "2")));
        record("Corrected", Map.of("number", number, "reason", "Het was 2", "instead", instead));
        assertThat(shown().orElseThrow().level().number()).isEqualTo(2);

        record("Corrected", Map.of("number", number, "reason", "Toch niet gezien"));
        assertThat(shown().orElseThrow().evidence()).isEqualTo("Lasdiploma");
    }

    @Test
    void what_the_desk_wrote_since_stays_when_the_mistake_goes() {
        int number = evaluations.sayOfOneself(boss(), way, seen("4")).entries().size();
        var certificate = new HoldingForm(WELDING, 3, "DEMONSTRATED", "Lasdiploma", null);
        candidates.replaceHoldings(anna, null, List.of(certificate), recording());

        record("Corrected", Map.of("number", number, "reason", "Verkeerde kandidaat"));

        assertThat(shown().orElseThrow().evidence()).isEqualTo("Lasdiploma");
    }

    @Test
    void a_certificate_of_a_learning_job_demonstrates_too() {
        record("OrientationEnded", Map.of("outcome", "PROCEED"));
        record(
                "WorkExperienceStarted",
                Map.of(
                        "employer", yard.value().toString(),
                        "kind", "PRAKTIJKLEREN",
                        "candidateAgrees", true,
                        "firstDay", "2026-11-22",
                        "lastDay", "2027-02-01"));
        record(
                "WorkExperienceEnded",
                Map.of(
                        "outcome", "FINISHED",
                        "certificate", "Praktijkverklaring lassen",
                        "demonstrated", List.of(Map.of("competence", WELDING, "level", "3"))));

        assertThat(shown().orElseThrow().evidence())
                .isEqualTo("Praktijkverklaring lassen, behaald bij Werf");
    }

    @Test
    void what_the_candidate_says_proves_nothing() {
        var own =
                new EvaluationForm(
                        "De sfeer", "Vroeg opstaan", "Lassen", "YES", Map.of(WELDING, "4"));
        assertThatThrownBy(() -> evaluations.sayOfOneself(self(), way, own))
                .isInstanceOf(RefusedException.class);

        evaluations.sayOfOneself(
                self(), way, new EvaluationForm("De sfeer", null, null, "YES", Map.of()));

        assertThat(shown()).isEmpty();
        assertThat(evaluations.own(self()).orElseThrow().waitsFor(Evaluator.CANDIDATE)).isFalse();
    }

    @Test
    void said_twice_it_stands_there_once_and_blank_is_nothing() {
        int first = evaluations.sayOfOneself(boss(), way, seen("4")).entries().size();
        int second = evaluations.sayOfOneself(boss(), way, seen("4")).entries().size();

        assertThat(second).isEqualTo(first);
        var blank = new EvaluationForm(" ", null, "", null, Map.of(WELDING, ""));
        assertThatThrownBy(() -> evaluations.sayOfOneself(self(), way, blank))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void only_who_was_there_says_how_it_went() {
        var other = TestActors.employer(employers.add(new EmployerForm("Ander", null, null)).id());
        var stranger = TestActors.staff(Role.COACH, "flevoland");

        assertThat(evaluations.findAt(other, way)).isEmpty();
        assertThat(evaluations.at(other)).isEmpty();
        assertThatThrownBy(() -> evaluations.sayOfOneself(other, way, seen("4")))
                .isInstanceOf(NotYoursException.class);
        assertThatThrownBy(() -> evaluations.say(stranger, way, Evaluator.COACH, seen("4")))
                .isInstanceOf(NotYoursException.class);
        assertThat(agreements.find(other, way)).isEmpty();
        assertThat(agreements.find(boss(), way).orElseThrow().candidate()).isEqualTo("Anna");

        candidates.decide(anna, Purpose.MATCHING, false, recording());
        assertThat(evaluations.at(boss())).isEmpty();
        assertThat(agreements.find(boss(), way)).isEmpty();
        assertThatThrownBy(() -> evaluations.sayOfOneself(boss(), way, seen("4")))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void both_are_asked_when_it_ends_and_each_link_works_once() {
        record("OrientationEnded", Map.of("outcome", "NO_MATCH", "reason", "Te ver"));
        EvaluationsAsked question = asked.of(way);
        evaluations.askWhatIsOver();
        assertThat(asked.of(way)).isSameAs(question);

        var theirs = Objects.requireNonNull(question.ofEmployer());
        assertThat(evaluations.find(Side.EMPLOYER, theirs, CALLER)).isPresent();
        assertThat(evaluations.say(Side.EMPLOYER, theirs, seen("3"))).isPresent();
        assertThat(evaluations.say(Side.EMPLOYER, theirs, seen("4"))).isEmpty();
        assertThat(shown().orElseThrow().level().number()).isEqualTo(3);
    }

    @Test
    void a_refused_answer_does_not_use_the_link_up() {
        record("OrientationEnded", Map.of("outcome", "NO_MATCH", "reason", "Te ver"));
        var link = asked.of(way).ofCandidate();
        var unwise =
                new EvaluationForm("Mail mij op anna@voorbeeld.nl", null, null, null, Map.of());

        assertThatThrownBy(() -> evaluations.say(Side.CANDIDATE, link, unwise))
                .isInstanceOf(RefusedException.class);

        assertThat(evaluations.find(Side.CANDIDATE, link, CALLER)).isPresent();
    }

    @Test
    void both_are_asked_on_the_last_day_too() {
        CLOCK.move(Duration.ofDays(25));
        evaluations.askWhatIsOver();
        assertThat(asked.isAsked(way)).isFalse();
        CLOCK.move(Duration.ofDays(1));
        evaluations.askWhatIsOver();
        assertThat(asked.isAsked(way)).isTrue();
        assertThat(evaluations.askWhatIsOver()).isZero();
    }

    @Test
    void too_late_is_refused_and_a_link_of_then_is_over() {
        record("OrientationEnded", Map.of("outcome", "NO_MATCH", "reason", "Te ver"));
        var link = asked.of(way).ofCandidate();
        CLOCK.move(Duration.ofDays(14));
        assertThat(evaluations.find(Side.CANDIDATE, link, CALLER)).isPresent();

        CLOCK.move(Duration.ofDays(1));

        assertThat(evaluations.find(Side.CANDIDATE, link, CALLER)).isEmpty();
        assertThatThrownBy(() -> evaluations.say(coach, way, Evaluator.COACH, seen("4")))
                .isInstanceOf(EventRefusedException.class);
        assertThatThrownBy(() -> evaluations.ask(coach, way))
                .isInstanceOf(EventRefusedException.class);
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_second_orientation_beside_the_first_is_refused() {
        assertThatThrownBy(
                        () -> record("OrientationStarted", orientation("2026-12-01", "2026-12-24")))
                .isInstanceOf(EventRefusedException.class);
        record("OrientationEnded", Map.of("outcome", "NO_MATCH", "reason", "Te ver"));
        assertThatThrownBy(
                        () -> record("OrientationStarted", orientation("2026-11-20", "2026-12-24")))
                .isInstanceOf(EventRefusedException.class);
    }

    private Map<String, Object> orientation(String first, String last) {
        return Map.of(
                "employer",
                yard.value().toString(),
                "mentor",
                "de voorman",
                "firstDay",
                first,
                "lastDay",
                last,
                "days",
                List.of("MONDAY", "FRIDAY"),
                "learningGoals",
                List.of(WELDING));
    }

    private static EvaluationForm seen(String level) {
        return new EvaluationForm(null, null, null, null, Map.of(WELDING, level));
    }

    private Optional<Holding> shown() {
        return held(Basis.DEMONSTRATED);
    }

    private Optional<Holding> held(Basis basis) {
        Candidate found = candidates.find(coach, AccessPurpose.GUIDANCE, anna).orElseThrow();
        return found.profile().holdings().stream()
                .filter(holding -> holding.competence().value().equals(WELDING))
                .filter(holding -> holding.basis() == basis)
                .findFirst();
    }

    private int points(Need need) {
        return matching.match(TestActors.DESK, need, 100, 0).matches().stream()
                .filter(match -> match.candidate().equals(anna))
                .mapToInt(match -> match.points())
                .findFirst()
                .orElse(0);
    }

    private void record(String type, Map<String, ?> fields) {
        trajectories.record(
                coach, way, null, List.of(new EventForm(type, new LinkedHashMap<>(fields))));
    }

    private Actor self() {
        return TestActors.candidate(anna);
    }

    private Actor boss() {
        return TestActors.employer(yard);
    }

    private Recording recording() {
        return new Recording(coach, Way.SPOKEN, CLOCK.instant());
    }

    private CandidateId someone() {
        var form =
                TestForms.named(TestForms.reference(), "flevoland", "Anna", "06-00000000", WELDING);
        CandidateId id = candidates.add(form, recording()).id();
        candidates.decide(id, Purpose.MATCHING, true, recording());
        return id;
    }
}
