package nl.werkbrug.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.UnreadableException;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class EventReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void every_kind_of_event_is_read_as_it_was_written() {
        var events = new RandomEvents(7, List.of(Way.YARD), List.of(Way.WELDERS));
        var seen =
                Stream.generate(() -> events.next(3))
                        .limit(1500)
                        .peek(event -> assertThat(read(EventForm.of(event))).isEqualTo(event))
                        .map(Object::getClass)
                        .distinct();
        assertThat(seen).hasSize(TrajectoryEvent.class.getPermittedSubclasses().length);
    }

    @Test
    void words_are_kept_apart_and_leave_the_facts_when_they_go() {
        var placed = Way.plan(TODAY);
        var written = new EventWriter(placed);

        assertThat(written.facts().toString()).doesNotContain(Way.WORDS.text());
        assertThat(written.words()).containsEntry("steps[0].what", Way.WORDS.text());
        var erased = (PlanAgreed) EventReader.restore("PlanAgreed", written.facts(), Map.of());
        assertThat(erased.steps().getFirst().what()).isEqualTo(Words.ERASED);
        assertThat(erased.steps().getFirst().due()).isEqualTo(placed.steps().getFirst().due());
    }

    @Test
    void everything_that_is_missing_is_named() {
        assertThat(refused(new EventForm("Placed", Map.of("date", "2026-11-22"))))
                .containsExactlyInAnyOrder(
                        "employer", "contract", "candidateAgrees", "firstDay", "hours");
        assertThat(refused(new EventForm("Danced", Map.of()))).containsExactly("type");
        assertThat(refused(new EventForm(null, Map.of()))).containsExactly("type");
    }

    @Test
    void what_cannot_be_read_is_named_with_its_place() {
        var form =
                new EventForm(
                        "PlanAgreed",
                        Map.of(
                                "date",
                                "31 november",
                                "candidateAgrees",
                                "maybe",
                                "steps",
                                List.of(
                                        Map.of(
                                                "what",
                                                "Bellen",
                                                "owner",
                                                "NOBODY",
                                                "due",
                                                "2026-12-01"),
                                        "step")));
        assertThat(refused(form)).contains("date", "candidateAgrees", "steps[0].owner", "steps[1]");
    }

    @Test
    void a_day_that_does_not_exist_is_no_day() {
        assertThat(refused(ended("2025-02-29"))).contains("date");
        assertThat(refused(ended("2024-02-29"))).isEmpty();
    }

    @Test
    void words_go_through_the_guard() {
        var form = new EventForm("Paused", Map.of("date", "2026-11-22", "reason", "BSN 111222333"));
        assertThat(refused(form)).containsExactly("reason");
    }

    @Test
    void a_field_that_the_event_does_not_have_is_unreadable() {
        var form = new EventForm("Resumed", Map.of("date", "2026-11-22", "mood", "good"));
        assertThatThrownBy(() -> refused(form)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void a_correction_holds_an_event() {
        var form =
                new EventForm(
                        "Corrected",
                        Map.of(
                                "date",
                                "2026-11-22",
                                "number",
                                3,
                                "reason",
                                "Vergist",
                                "instead",
                                Map.of("type", "ContractEnded", "date", "2026-11-20")));
        assertThat(((Corrected) read(form)).instead())
                .isEqualTo(new ContractEnded(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void days_are_checked_against_each_other_and_against_today() {
        assertThat(checked(Way.placed(TODAY, TODAY.minusDays(1)))).containsExactly("lastDay");
        assertThat(checked(Way.placed(TODAY.plusDays(1), null))).contains("date");
        assertThat(checked(Way.orientation(TODAY, TODAY.plusWeeks(13), Way.YARD))).isEmpty();
        assertThat(checked(Way.orientation(TODAY, TODAY.plusDays(92), Way.YARD)))
                .containsExactly("lastDay");
        assertThat(checked(Way.ended(TODAY, OrientationOutcome.BROKEN_OFF))).isEmpty();
        assertThat(
                        checked(
                                new OrientationEnded(
                                        TODAY, OrientationOutcome.BROKEN_OFF, null, null, null)))
                .containsExactly("reason", "initiative");
        assertThat(checked(new PlanAgreed(TODAY, true, List.of()))).containsExactly("steps");
        assertThat(
                        checked(
                                new Corrected(
                                        TODAY,
                                        1,
                                        Way.WORDS,
                                        Way.placed(TODAY, TODAY.minusDays(1)))))
                .containsExactly("lastDay");
    }

    private static EventForm ended(String day) {
        return new EventForm("ContractEnded", Map.of("date", day));
    }

    private static List<String> checked(TrajectoryEvent event) {
        var intake = new Intake();
        new EventChecks(intake, TODAY).check(event);
        return intake.refusals().stream().map(Refusal::field).toList();
    }

    private static List<String> refused(EventForm form) {
        var intake = new Intake();
        EventReader.read(form, intake);
        return intake.refusals().stream().map(Refusal::field).toList();
    }

    private static TrajectoryEvent read(EventForm form) {
        var intake = new Intake();
        TrajectoryEvent event = EventReader.read(form, intake).orElseThrow();
        intake.finish();
        return event;
    }
}
