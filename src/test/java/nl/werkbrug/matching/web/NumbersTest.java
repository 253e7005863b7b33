package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.refusal.Intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class NumbersTest {
    private final Intake intake = new Intake();

    @ParameterizedTest
    @CsvSource({
        "2026-12-03, 2026-12-03",
        "3-12-2026, 2026-12-03",
        "03-12-2026, 2026-12-03",
        "03/12/2026, 2026-12-03",
        "3.12.2026, 2026-12-03",
        "' 3 12 2026 ', 2026-12-03"
    })
    void reads_a_date_as_people_write_it(String text, LocalDate date) {
        assertThat(Numbers.readDate("startBy", text, intake)).isEqualTo(date);
        assertThat(intake.isFine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2026", "2026-13-01", "morgen", "12-2026", "3-12-26"})
    void refuses_what_is_no_date(String text) {
        assertThat(Numbers.readDate("startBy", text, intake)).isNull();
        assertThat(intake.refusals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "1,5", "12345678901", "--1", "1e3"})
    void refuses_what_is_no_whole_number(String text) {
        assertThat(Numbers.read("places", text, "editor.refusal.number", intake)).isNull();
        assertThat(intake.refusals()).hasSize(1);
    }

    @Test
    void leaves_a_blank_one_out() {
        assertThat(Numbers.read("places", " ", "editor.refusal.number", intake)).isNull();
        assertThat(intake.isFine()).isTrue();
    }
}
