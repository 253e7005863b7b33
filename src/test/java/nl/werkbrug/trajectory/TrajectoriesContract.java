package nl.werkbrug.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.check.Checked;
import nl.werkbrug.check.Checkup;
import nl.werkbrug.check.Fault;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.refusal.EventRefusedException;
import nl.werkbrug.refusal.RefusedException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the store of trajectories promises, on every database we support. */
abstract class TrajectoriesContract extends StoreTest {
    private static final Actor DESK = TestActors.DESK;
    private static final Actor COACH = TestActors.staff(Role.COACH, "flevoland");

    /** What has to be so whatever happened. */
    private static final Set<String> OF_TRAJECTORIES =
            Set.of("courses", "status", "places", "contacts");

    @Inject Trajectories trajectories;
    @Inject Candidates candidates;
    @Inject Employers employers;
    @Inject Needs needs;
    @Inject Clock clock;
    @Inject Checkup checkup;

    private EmployerId yard = EmployerId.create();
    private NeedId welders = NeedId.create();
    private CandidateId anna = CandidateId.create();
    private Trajectory way = nl.werkbrug.trajectory.Way.of().trajectory();

    @BeforeEach
    void a_candidate_with_a_trajectory() {
        yard = employers.add(new EmployerForm("Werf", null, null)).id();
        welders = needs.add(DESK, TestNeeds.ofEmployer(yard.value().toString(), "flevoland")).id();
        anna = someone();
        way = trajectories.start(COACH, anna);
    }

    @Test
    void stands_where_its_events_brought_it() {
        way = introduced();

        var stored = trajectories.find(COACH, way.id()).orElseThrow();
        assertThat(stored).isEqualTo(way);
        assertThat(stored.course().name()).isEqualTo(PhaseName.INTRODUCTION);
        assertThat(trajectories.open(COACH)).extracting(Whereabouts::id).contains(way.id());
        assertThat(trajectories.openOf(COACH, anna)).contains(stored);
    }

    @Test
    void is_there_for_who_may_see_the_candidate_only() {
        var other = TestActors.staff(Role.COACH, "flevoland");
        assertThat(trajectories.find(other, way.id())).isEmpty();
        assertThat(trajectories.open(other)).isEmpty();
        assertThat(trajectories.find(TestActors.candidate(anna), way.id())).isPresent();
        assertThatThrownBy(
                        () -> record(TestActors.candidate(anna), "Paused", Map.of("reason", "x")))
                .isInstanceOf(NotYoursException.class);
        assertThatThrownBy(() -> record(other, "Paused", Map.of("reason", "x")))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void one_of_a_candidate_is_open_at_a_time() {
        assertThatThrownBy(() -> trajectories.start(COACH, anna))
                .isInstanceOf(EventRefusedException.class);
        record(COACH, "Ended", Map.of("reason", "MOVED"));
        var second = trajectories.start(COACH, anna);
        assertThat(trajectories.of(COACH, anna)).extracting(Trajectory::id).contains(second.id());
        assertThatThrownBy(() -> record(COACH, "Reopened", Map.of("reason", "Terug")))
                .isInstanceOf(EventRefusedException.class);
        assertThat(trajectories.openOf(COACH, anna)).contains(second);
    }

    @Test
    void the_status_of_the_candidate_and_the_places_of_the_need_follow() {
        introduced();
        placed();
        assertThat(status()).isEqualTo(CandidateStatus.PLACED);
        assertThat(need().status()).isEqualTo(NeedStatus.FILLED);

        record(COACH, "DroppedOut", Map.of("reason", "Te ver", "initiative", "CANDIDATE"));
        assertThat(status()).isEqualTo(CandidateStatus.AVAILABLE);
        assertThat(need().status()).isEqualTo(NeedStatus.OPEN);
        assertThat(need().progress().taken()).isZero();
    }

    @Test
    void a_need_without_a_place_refuses_and_nothing_is_written() {
        introduced();
        placed();
        anna = someone();
        way = trajectories.start(COACH, anna);
        way = introduced();

        assertThatThrownBy(this::placed).isInstanceOf(EventRefusedException.class);
        assertThat(trajectories.find(COACH, way.id())).contains(way);
        assertThat(status()).isEqualTo(CandidateStatus.AVAILABLE);
        assertThat(need().progress().taken()).isEqualTo(1);
    }

    @Test
    void a_corrected_placement_gives_the_place_back() {
        introduced();
        way = placed();
        int number = way.entries().size();
        record(COACH, "Corrected", Map.of("number", number, "reason", "Verkeerde persoon"));
        assertThat(need().progress().taken()).isZero();
        assertThat(status()).isEqualTo(CandidateStatus.AVAILABLE);
    }

    @Test
    void a_place_of_a_need_that_was_withdrawn_is_not_opened_again() {
        introduced();
        placed();
        needs.giveBackPlace(DESK, welders);
        needs.close(DESK, welders, NeedStatus.WITHDRAWN);
        record(COACH, "DroppedOut", Map.of("reason", "Te ver", "initiative", "CANDIDATE"));
        assertThat(need().status()).isEqualTo(NeedStatus.WITHDRAWN);
    }

    @Test
    void the_same_twice_is_written_once_and_something_else_is_told() {
        var pause = new EventForm("Paused", Map.of("reason", "Vakantie"));
        var first = trajectories.record(COACH, way.id(), way.version(), List.of(pause));
        var again = trajectories.record(COACH, way.id(), way.version(), List.of(pause));
        assertThat(again).isEqualTo(first);

        var other = new EventForm("Ended", Map.of("reason", "MOVED"));
        assertThatThrownBy(
                        () -> trajectories.record(COACH, way.id(), way.version(), List.of(other)))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void of_two_phones_at_once_one_writes() throws Exception {
        var pause = new EventForm("Paused", Map.of("reason", "Vakantie"));
        Callable<Trajectory> tap =
                () -> trajectories.record(COACH, way.id(), way.version(), List.of(pause));
        try (var phones = Executors.newFixedThreadPool(2)) {
            for (Future<Trajectory> phone : phones.invokeAll(List.of(tap, tap))) {
                try {
                    assertThat(phone.get().course().name()).isEqualTo(PhaseName.PAUSED);
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(RuntimeException.class);
                }
            }
        }
        assertThat(trajectories.find(COACH, way.id()).orElseThrow().entries()).hasSize(1);
    }

    @Test
    void what_does_not_exist_or_fit_is_named() {
        introduced();
        var form =
                fields(
                        Map.of(
                                "employer", EmployerId.create().value().toString(),
                                "need", welders.value().toString(),
                                "contract", "EMPLOYMENT",
                                "candidateAgrees", true,
                                "firstDay", today().toString(),
                                "lastDay", today().minusDays(1).toString(),
                                "hours", 90));
        assertThatThrownBy(() -> record(COACH, "Placed", form))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(one -> one.field())
                                        .containsExactlyInAnyOrder(
                                                "employer", "need", "lastDay", "hours"));
    }

    @Test
    void a_no_at_the_check_is_told_together_with_the_end() {
        introduced();
        placed();
        var gone = new EventForm("RetentionChecked", Map.of("stillAtWork", false));
        assertThatThrownBy(() -> trajectories.record(COACH, way.id(), null, List.of(gone)))
                .isInstanceOf(EventRefusedException.class);
        var dropped =
                new EventForm("DroppedOut", Map.of("reason", "Te ver", "initiative", "EMPLOYER"));
        var after = trajectories.record(COACH, way.id(), null, List.of(gone, dropped));
        assertThat(after.course().name()).isEqualTo(PhaseName.INTRODUCTION);
    }

    @Test
    void time_alone_ends_the_wait_after_a_contract() {
        introduced();
        var placement =
                fields(
                        Map.of(
                                "employer",
                                yard.value().toString(),
                                "contract",
                                "EMPLOYMENT",
                                "candidateAgrees",
                                true,
                                "firstDay",
                                today().minusDays(20).toString(),
                                "lastDay",
                                today().toString(),
                                "hours",
                                32));
        record(COACH, "Placed", placement);
        way = record(COACH, "ContractEnded", Map.of());

        trajectories.passTime(today().plusDays(30));
        assertThat(status()).isEqualTo(CandidateStatus.PLACED);
        trajectories.passTime(today().plusDays(31));
        assertThat(status()).isEqualTo(CandidateStatus.AVAILABLE);
        trajectories.passTime(today().plusDays(31));
    }

    /** Whatever is written down, taken and given back. */
    @Test
    void places_stay_between_none_and_all() {
        var employer = employers.add(new EmployerForm("Bakker", null, null)).id();
        var some = needs.add(DESK, TestNeeds.ofEmployer(yard.value().toString(), "flevoland"));
        var random = new RandomEvents(11, List.of(yard, employer), List.of(welders, some.id()));
        var tried = new ArrayList<Object>();
        for (int person = 0; person < 4; person++) {
            CandidateId who = someone();
            way = trajectories.start(COACH, who);
            tried.add(way.id().value().toString());
            tried.add(
                    candidates.find(COACH, AccessPurpose.GUIDANCE, who).orElseThrow().reference());
            for (int i = 0; i < 40; i++) {
                tryOut(random.next(way.entries().size()));
                assertThat(taken(some.id()) + taken(welders)).isBetween(0, 2);
            }
        }
        var counted = new HashMap<NeedId, Integer>();
        var all = new ArrayList<Trajectory>();
        trajectories
                .open(COACH)
                .forEach(one -> trajectories.find(COACH, one.id()).ifPresent(all::add));
        all.forEach(one ->
                one.course(today())
                        .placesTaken()
                        .forEach(need -> counted.merge(need, 1, Integer::sum)));
        assertThat(counted.values()).allMatch(taken -> taken <= 1);
        assertThat(checkup.run(_ -> {}))
                .filteredOn(one -> OF_TRAJECTORIES.contains(one.name()))
                .hasSameSizeAs(OF_TRAJECTORIES)
                .flatExtracting(Checked::told)
                .flatExtracting(Fault::arguments)
                .doesNotContainAnyElementsOf(tried);
    }

    private void tryOut(TrajectoryEvent event) {
        try {
            way = trajectories.append(COACH, way.id(), event);
        } catch (EventRefusedException refused) {
            assertThat(refused.reason().message()).startsWith("trajectory.refused.");
        }
    }

    private int taken(NeedId need) {
        return needs.find(DESK, need).orElseThrow().progress().taken();
    }

    private Trajectory introduced() {
        var step = Map.of("what", "Bellen", "owner", "CANDIDATE", "due", today().toString());
        record(COACH, "PlanAgreed", Map.of("candidateAgrees", true, "steps", List.of(step)));
        return record(
                COACH,
                "IntroductionHeld",
                Map.of(
                        "employer", yard.value().toString(),
                        "kind", "INTERVIEW",
                        "candidateWish", "YES",
                        "employerWish", "YES"));
    }

    private Trajectory placed() {
        return record(
                COACH,
                "Placed",
                Map.of(
                        "employer",
                        yard.value().toString(),
                        "need",
                        welders.value().toString(),
                        "contract",
                        "EMPLOYMENT",
                        "candidateAgrees",
                        true,
                        "firstDay",
                        today().toString(),
                        "hours",
                        32));
    }

    private Trajectory record(Actor by, String type, Map<String, ?> fields) {
        var form = new EventForm(type, fields(fields));
        return trajectories.record(by, way.id(), null, List.of(form));
    }

    private static Map<String, Object> fields(Map<String, ?> fields) {
        return new HashMap<>(fields);
    }

    private CandidateId someone() {
        var form =
                TestForms.named(
                        TestForms.reference(), "flevoland", "Anna", "0612345678", "wb:lassen");
        return candidates.add(form, new Recording(COACH, Way.SPOKEN, clock.instant())).id();
    }

    private CandidateStatus status() {
        return candidates.find(DESK, AccessPurpose.GUIDANCE, anna).orElseThrow().profile().status();
    }

    private Need need() {
        return needs.find(DESK, welders).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
