package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/** How people write what we have a form for. */
class CellReadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-31",
                "2026/12/31",
                "31-12-2026",
                "31/12/2026",
                "31.12.2026",
                "31 - 12 - 2026",
                "31-12-26",
                "31 december 2026",
                "31 dec 2026",
                "31 dec. '26",
                "31-dec-26",
                "31 December 2026",
                "2026-12-31T00:00:00",
                "31-12-2026 0:00",
                "46387"
            })
    void reads_a_day_however_it_is_written(String written) {
        assertThat(WrittenDate.of(written)).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"30-02-2026", "12/31/2026", "31 brumaire 2026", "zodra het kan", "2026", ""})
    void refuses_what_is_no_day(String written) {
        assertThat(WrittenDate.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "24-36, 24, 36",
        "24 - 36 uur, 24, 36",
        "24 tot 36 uur per week, 24, 36",
        "24 uur t/m 36 uur, 24, 36",
        "32, , 32",
        "32 uur, , 32",
        "'32,0', , 32",
        "max. 20 uur, , 20",
        "minimaal 16 uur, 16, "
    })
    void reads_hours_a_week(String written, Integer min, Integer max) {
        assertThat(WrittenHours.of(written)).contains(new WrittenHours(min, max));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fulltime", "24-", "-5", "veel"})
    void refuses_what_are_no_hours(String written) {
        assertThat(WrittenHours.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "25 km, 25", "'25,0', 25", "36 uur, 36", "-3, -3"})
    void reads_a_number_with_its_unit(String written, int number) {
        assertThat(CellValues.number(written)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "Ja, true",
        "J, true",
        "x, true",
        "1, true",
        "yes, true",
        "Nee, false",
        "N, false",
        "0, false",
        "no, false"
    })
    void reads_an_answer(String written, boolean answer) {
        assertThat(CellValues.answer(written)).contains(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "612345678, 0612345678",
        "31612345678, +31612345678",
        "(0320) 123456, 0320 123456",
        "06.12345678, 06 12345678",
        "06-12345678, 06-12345678"
    })
    void reads_a_telephone_number(String written, String number) {
        assertThat(SpokenCodes.in(Column.PHONE, written)).isEqualTo(number);
    }

    @Test
    void reads_lists_of_codes_however_they_are_separated() {
        assertThat(SpokenCodes.severalIn(Column.DRIVING_LICENCES, "b, BE en C1"))
                .isEqualTo(List.of("B", "BE"));
        assertThat(SpokenCodes.severalIn(Column.DRIVING_LICENCES, "geen")).isEmpty();
        assertThat(SpokenCodes.severalIn(Column.WORKING_TIMES, "overdag; 's avonds|ploegendienst"))
                .isEqualTo(List.of("DAY", "EVENING", "SHIFTS"));
    }

    @Test
    void leaves_a_comma_in_the_name_of_work() {
        String work = "opzichter bovenleiding (trolleybus, tram, trein)";

        assertThat(SpokenCodes.severalIn(Column.WISH_OCCUPATIONS, work + "; lasser"))
                .isEqualTo(List.of(work, "lasser"));
    }

    @Test
    void knows_regions_and_words_by_what_people_call_them() {
        assertThat(SpokenCodes.in(Column.REGION, "Zuid-Kennemerland en IJmond"))
                .isEqualTo("zuid-kennemerland-en-ijmond");
        assertThat(SpokenCodes.in(Column.TARGET_GROUP, "zij-instromer")).isEqualTo("ZIJ_INSTROMER");
        assertThat(SpokenCodes.in(Column.STATUS, "Beschikbaar")).isEqualTo("AVAILABLE");
    }
}
