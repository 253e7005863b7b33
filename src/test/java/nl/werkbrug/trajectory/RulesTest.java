package nl.werkbrug.trajectory;

import static nl.werkbrug.trajectory.Way.BAKERY;
import static nl.werkbrug.trajectory.Way.START;
import static nl.werkbrug.trajectory.Way.WELDERS;
import static nl.werkbrug.trajectory.Way.WORDS;
import static nl.werkbrug.trajectory.Way.YARD;
import static nl.werkbrug.trajectory.Way.checked;
import static nl.werkbrug.trajectory.Way.dropped;
import static nl.werkbrug.trajectory.Way.ended;
import static nl.werkbrug.trajectory.Way.evaluated;
import static nl.werkbrug.trajectory.Way.learned;
import static nl.werkbrug.trajectory.Way.learning;
import static nl.werkbrug.trajectory.Way.meeting;
import static nl.werkbrug.trajectory.Way.met;
import static nl.werkbrug.trajectory.Way.orientation;
import static nl.werkbrug.trajectory.Way.orienting;
import static nl.werkbrug.trajectory.Way.placed;
import static nl.werkbrug.trajectory.Way.plan;
import static nl.werkbrug.trajectory.Way.reason;
import static nl.werkbrug.trajectory.Way.week;
import static nl.werkbrug.trajectory.Way.working;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.candidate.CandidateStatus;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The table of domain.md, "Trajectory". */
class RulesTest {
    @Test
    void begins_with_the_intake_and_goes_on_with_a_plan() {
        var way = Way.of(new IntakeHeld(START, null, WORDS, WORDS));
        assertThat(way.phase()).isEqualTo(PhaseName.INTAKE);

        way.then(plan(week(1)));
        assertThat(way.phase()).isEqualTo(PhaseName.PLAN);
        assertThat(way.course().since()).isEqualTo(week(1));
    }

    @Test
    void a_plan_needs_the_candidates_agreement() {
        var alone = new PlanAgreed(START, false, plan(START).steps());
        assertThat(reason(Way.of().take(alone))).isEqualTo("agreement");
    }

    @Test
    void a_new_version_of_the_plan_changes_no_phase() {
        assertThat(orienting().then(plan(week(3))).phase()).isEqualTo(PhaseName.ORIENTATION);
    }

    @Test
    void one_can_go_back_to_preparation_until_an_orientation_begins() {
        var course = new PreparationStarted(week(2), PreparationKind.LANGUAGE);
        assertThat(meeting().then(course).phase()).isEqualTo(PhaseName.PREPARATION);
        assertThat(reason(orienting().take(course))).isEqualTo("phase.ORIENTATION");
    }

    @Test
    void several_introductions_run_side_by_side_and_during_an_orientation() {
        assertThat(meeting().phase()).isEqualTo(PhaseName.INTRODUCTION);
        assertThat(orienting().then(met(week(3), BAKERY)).phase()).isEqualTo(PhaseName.ORIENTATION);
    }

    @Test
    void nothing_happens_before_what_happened_last() {
        assertThat(reason(meeting().take(plan(START)))).isEqualTo("before");
    }

    @Nested
    class Orientations {
        @Test
        void need_an_introduction_with_a_yes_and_without_a_no() {
            assertThat(reason(meeting().take(orientation(week(2), week(3), BAKERY))))
                    .isEqualTo("introduction");
            var refused = meeting().then(met(week(1), BAKERY, Wish.YES, Wish.NO));
            assertThat(reason(refused.take(orientation(week(2), week(3), BAKERY))))
                    .isEqualTo("introduction");
            assertThat(orienting().phase()).isEqualTo(PhaseName.ORIENTATION);
        }

        @ParameterizedTest
        @CsvSource({
            "7, extension",
            "8, extension",
            "9, accepted",
            "28, accepted",
            "29, orientation.long"
        })
        void last_at_most_half_a_year_with_extensions(int lastWeek, String reason) {
            var longer = new OrientationExtended(week(4), week(lastWeek), WORDS);
            assertThat(reason(orienting().take(longer))).isEqualTo(reason);
        }

        @Test
        void end_without_a_match_at_the_next_company() {
            var way = orienting().then(ended(week(4), OrientationOutcome.NO_MATCH));
            assertThat(way.phase()).isEqualTo(PhaseName.INTRODUCTION);
            assertThat(way.course().past()).hasSize(1);
        }

        @Test
        void wait_for_what_follows_when_they_proceed() {
            var way = orienting().then(ended(week(8), OrientationOutcome.PROCEED));
            assertThat(way.phase()).isEqualTo(PhaseName.ORIENTATION);
            assertThat(reason(way.take(ended(week(8), OrientationOutcome.NO_MATCH))))
                    .isEqualTo("orientation.over");
            way.then(new ProceedWithdrawn(week(9), WORDS));
            assertThat(way.phase()).isEqualTo(PhaseName.INTRODUCTION);
        }

        @Test
        void nothing_follows_on_one_that_runs() {
            assertThat(reason(orienting().take(placed(week(4), null))))
                    .isEqualTo("orientation.running");
            assertThat(reason(orienting().take(learning(week(4), week(20)))))
                    .isEqualTo("orientation.running");
            assertThat(reason(orienting().take(new ProceedWithdrawn(week(4), WORDS))))
                    .isEqualTo("proceed");
        }

        @Test
        void do_not_overlap() {
            var way =
                    orienting()
                            .then(ended(week(4), OrientationOutcome.NO_MATCH))
                            .then(met(week(4), BAKERY));
            var early =
                    new OrientationStarted(
                            week(4), BAKERY, null, WORDS, null, week(3), week(6), null, Set.of(),
                            List.of());
            assertThat(reason(way.take(early))).isEqualTo("overlap");
            assertThat(reason(way.take(orientation(week(4), week(6), BAKERY))))
                    .isEqualTo("accepted");
        }

        @ParameterizedTest
        @CsvSource({"0, accepted", "14, accepted", "15, evaluation.late"})
        void can_be_looked_back_on_for_fourteen_days(int days, String reason) {
            var way = orienting().then(ended(week(4), OrientationOutcome.NO_MATCH));
            assertThat(reason(way.take(evaluated(week(4).plusDays(days))))).isEqualTo(reason);
        }

        @Test
        void nobody_looks_back_on_what_never_was() {
            assertThat(reason(meeting().take(evaluated(week(2))))).isEqualTo("evaluation.late");
        }
    }

    @Nested
    class LearningJobs {
        @Test
        void begin_after_an_orientation_or_an_introduction() {
            assertThat(meeting().then(learning(week(2), week(30))).phase())
                    .isEqualTo(PhaseName.WORK_EXPERIENCE);
            var proceeding = orienting().then(ended(week(8), OrientationOutcome.PROCEED));
            assertThat(proceeding.then(learning(week(8), week(30))).course().past()).hasSize(1);
        }

        @Test
        void end_with_a_contract_to_come_or_with_meeting_others() {
            var waiting =
                    meeting()
                            .then(learning(week(2), week(30)))
                            .then(learned(week(30), WorkExperienceOutcome.PROCEED));
            assertThat(waiting.phase()).isEqualTo(PhaseName.WORK_EXPERIENCE);
            assertThat(waiting.then(placed(week(31), null)).phase()).isEqualTo(PhaseName.PLACEMENT);

            var finished =
                    meeting()
                            .then(learning(week(2), week(30)))
                            .then(learned(week(30), WorkExperienceOutcome.FINISHED));
            assertThat(finished.phase()).isEqualTo(PhaseName.INTRODUCTION);
        }

        @Test
        void may_turn_into_a_contract_before_their_end() {
            var way = meeting().then(learning(week(2), week(30))).then(placed(week(20), null));
            assertThat(way.course().past().getLast().endedOn()).isEqualTo(week(20).minusDays(1));
        }

        @Test
        void can_be_dropped_out_of_once() {
            var way = meeting().then(learning(week(2), week(30))).then(dropped(week(5)));
            assertThat(way.phase()).isEqualTo(PhaseName.INTRODUCTION);
            assertThat(reason(way.take(dropped(week(5))))).isEqualTo("phase.INTRODUCTION");
            var ended =
                    meeting()
                            .then(learning(week(2), week(30)))
                            .then(learned(week(30), WorkExperienceOutcome.PROCEED));
            assertThat(reason(ended.take(dropped(week(31))))).isEqualTo("over");
        }
    }

    @Nested
    class Placements {
        private static final LocalDate FIRST = week(10);

        @Test
        void need_the_candidates_yes() {
            var alone =
                    new Placed(
                            week(2),
                            YARD,
                            null,
                            ContractKind.EMPLOYMENT,
                            false,
                            week(2),
                            null,
                            32,
                            null);
            assertThat(reason(meeting().take(alone))).isEqualTo("agreement");
        }

        @ParameterizedTest
        @CsvSource({"181, PLACEMENT", "182, DURABLE", "183, DURABLE"})
        void last_when_somebody_confirms_it_after_twenty_six_weeks(int days, PhaseName phase) {
            var way = working().then(new ContractExtended(week(20), null));
            assertThat(way.then(checked(FIRST.plusDays(days), true)).phase()).isEqualTo(phase);
        }

        @Test
        void do_not_last_by_time_alone() {
            var course = working().trajectory().course(week(60));
            assertThat(course.name()).isEqualTo(PhaseName.PLACEMENT);
        }

        @ParameterizedTest
        @CsvSource({"30, true", "31, false"})
        void bridge_thirty_days_between_contracts(int gap, boolean bridged) {
            var way = working().then(new ContractEnded(week(36)));
            LocalDate next = week(36).plusDays(gap + 1L);
            way.then(
                    new Placed(
                            week(37),
                            BAKERY,
                            null,
                            ContractKind.EMPLOYMENT,
                            true,
                            next,
                            null,
                            32,
                            null));
            var placement = way.course().placement().orElseThrow();
            assertThat(placement.firstDay()).isEqualTo(bridged ? FIRST : next);
            assertThat(placement.contracts()).hasSize(bridged ? 2 : 1);
        }

        @ParameterizedTest
        @CsvSource({"30, PLACEMENT", "31, INTRODUCTION"})
        void wait_thirty_days_for_the_next_contract(int days, PhaseName phase) {
            var way = working().then(new ContractEnded(week(36)));
            assertThat(way.trajectory().course(week(36).plusDays(days)).name()).isEqualTo(phase);
        }

        @Test
        void end_naturally_on_their_last_day_and_not_before() {
            assertThat(reason(working().take(new ContractEnded(week(35)))))
                    .isEqualTo("contract.early");
            var way = working().then(new ContractEnded(week(36)));
            assertThat(reason(way.take(new ContractEnded(week(36))))).isEqualTo("over");
            assertThat(reason(way.take(new ContractExtended(week(36), null)))).isEqualTo("over");
        }

        @Test
        void are_extended_to_a_later_day() {
            assertThat(reason(working().take(new ContractExtended(week(20), week(36)))))
                    .isEqualTo("extension");
            var forever = working().then(new ContractExtended(week(20), null));
            assertThat(forever.course().stay().orElseThrow().lastDay()).isNull();
            assertThat(reason(forever.take(new ContractExtended(week(20), week(80)))))
                    .isEqualTo("extension");
        }

        @Test
        void are_checked_while_the_contract_lasts() {
            assertThat(reason(working().take(checked(week(37), true)))).isEqualTo("contract.over");
            assertThat(reason(orienting().take(checked(week(4), true))))
                    .isEqualTo("phase.ORIENTATION");
        }

        @Test
        void who_is_gone_has_left_somehow_that_day() {
            var way = working();
            assertThat(reason(way.take(checked(week(20), false)))).isEqualTo("accepted");
            assertThat(reason(way.take(checked(week(20), true)))).isEqualTo("gone");
            assertThat(reason(way.take(dropped(week(21))))).isEqualTo("gone");
            assertThat(way.then(dropped(week(20))).phase()).isEqualTo(PhaseName.INTRODUCTION);
            assertThat(way.course().gone()).isNull();

            var ended = working().then(new ContractEnded(week(36)));
            assertThat(reason(ended.take(checked(week(37), false)))).isEqualTo("gone");
            assertThat(reason(ended.take(checked(week(36), false)))).isEqualTo("accepted");
        }

        @Test
        void a_follow_on_contract_ends_the_one_that_runs() {
            var way = working().then(placed(week(20), null, BAKERY, null));
            var placement = way.course().placement().orElseThrow();
            assertThat(placement.contracts().getFirst().endedOn()).isEqualTo(week(20).minusDays(1));
            assertThat(placement.firstDay()).isEqualTo(FIRST);
            assertThat(reason(way.take(placed(week(20), null)))).isEqualTo("overlap");
        }

        @Test
        void a_dropout_gives_the_place_back_and_keeps_the_experience() {
            var way = meeting().then(placed(week(2), null, YARD, WELDERS));
            assertThat(way.course().placesTaken()).containsExactly(WELDERS);
            way.then(dropped(week(5)));
            assertThat(way.course().placesTaken()).isEmpty();
            assertThat(way.course().past()).hasSize(1);
            assertThat(way.course().status()).isEqualTo(CandidateStatus.AVAILABLE);
        }

        @Test
        void half_a_year_counts_as_it_was_first_signed() {
            assertThat(contract(week(2), week(28).minusDays(1)).isForHalfAYear()).isTrue();
            assertThat(contract(week(2), week(28).minusDays(2)).isForHalfAYear()).isFalse();
            var extended =
                    meeting()
                            .then(placed(week(2), week(10)))
                            .then(new ContractExtended(week(9), null));
            assertThat(extended.course().placement().orElseThrow().current().isForHalfAYear())
                    .isFalse();
        }

        private static Contract contract(LocalDate first, LocalDate last) {
            return Contract.of(1, placed(first, last));
        }
    }

    @Nested
    class Pauses {
        @Test
        void go_back_to_where_one_was() {
            var way = working().then(new Paused(week(12), WORDS));
            assertThat(way.phase()).isEqualTo(PhaseName.PAUSED);
            assertThat(way.course().status()).isEqualTo(CandidateStatus.PAUSED);
            assertThat(reason(way.take(new Paused(week(12), WORDS)))).isEqualTo("phase.PAUSED");
            assertThat(reason(way.take(dropped(week(12))))).isEqualTo("phase.PAUSED");
            assertThat(way.then(new Resumed(week(14), null)).phase())
                    .isEqualTo(PhaseName.PLACEMENT);
        }

        @Test
        void do_not_stop_the_clock() {
            var way =
                    working()
                            .then(new ContractExtended(week(20), null))
                            .then(new Paused(week(30), WORDS))
                            .then(checked(week(36), true));
            assertThat(way.phase()).isEqualTo(PhaseName.PAUSED);
            assertThat(way.then(new Resumed(week(37), null)).phase()).isEqualTo(PhaseName.DURABLE);

            var waiting =
                    working()
                            .then(new ContractEnded(week(36)))
                            .then(new Paused(week(37), WORDS))
                            .then(new Resumed(week(42), null));
            assertThat(waiting.phase()).isEqualTo(PhaseName.INTRODUCTION);
        }

        @Test
        void ask_about_work_only_where_there_is_work() {
            var way = meeting().then(new Paused(week(2), WORDS));
            assertThat(reason(way.take(checked(week(3), true)))).isEqualTo("work.none");
        }
    }

    @Test
    void what_ended_begins_again_with_an_intake_and_what_was_learned() {
        var way = orienting().then(new Ended(week(5), EndReason.MOVED, null));
        assertThat(way.course().status()).isEqualTo(CandidateStatus.ENDED);
        assertThat(reason(way.take(new Ended(week(5), EndReason.MOVED, null))))
                .isEqualTo("phase.ENDED");
        way.then(new Reopened(week(9), WORDS));
        assertThat(way.phase()).isEqualTo(PhaseName.INTAKE);
        assertThat(way.course().past().getFirst().endedOn()).isEqualTo(week(5));
        assertThat(reason(way.take(new Reopened(week(9), WORDS)))).isEqualTo("phase.INTAKE");
    }

    @Nested
    class Corrections {
        @Test
        void put_something_else_in_the_place_of_a_mistake() {
            var way = meeting().then(placed(week(2), null, YARD, WELDERS));
            var corrected = new Corrected(week(3), 5, WORDS, placed(week(2), week(40), YARD, null));
            var course = way.then(corrected).course();
            assertThat(course.placesTaken()).isEmpty();
            assertThat(course.stay().orElseThrow().lastDay()).isEqualTo(week(40));
        }

        @Test
        void take_back_what_never_happened() {
            var way = orienting().then(new Corrected(week(3), 5, WORDS, null));
            assertThat(way.phase()).isEqualTo(PhaseName.INTRODUCTION);
            assertThat(way.trajectory().entries()).hasSize(6);
            assertThat(way.trajectory().effective()).hasSize(4);
        }

        @Test
        void are_refused_when_what_came_after_no_longer_fits() {
            var way = orienting();
            assertThat(reason(way.take(new Corrected(week(3), 3, WORDS, null))))
                    .isEqualTo("introduction");
            assertThat(reason(way.take(new Corrected(week(3), 99, WORDS, null))))
                    .isEqualTo("correction.unknown");
        }

        @Test
        void are_corrected_by_another_one_for_the_same_number() {
            var way =
                    orienting()
                            .then(new Corrected(week(3), 5, WORDS, null))
                            .then(
                                    new Corrected(
                                            week(3),
                                            5,
                                            WORDS,
                                            orientation(week(2), week(6), YARD)));
            assertThat(way.course().stay().orElseThrow().lastDay()).isEqualTo(week(6));
            assertThat(reason(way.take(new Corrected(week(3), 6, WORDS, null))))
                    .isEqualTo("correction.unknown");
        }
    }
}
