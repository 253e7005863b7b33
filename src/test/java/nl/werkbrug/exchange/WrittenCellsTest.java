package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What spreadsheets of desks have in their cells, as it was seen there. */
class WrittenCellsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lassen (3);lassen:3",
                "lassen ( niveau 3 );lassen:3",
                "lassen niveau 3;lassen:3",
                "lassen - niv. 3;lassen:3",
                "lassen = 3;lassen:3",
                "lassen: zelfstandig;lassen:3",
                "lassen (met hulp);lassen:2",
                "lassen (Begint);lassen:1",
                "lassen: leert het anderen;lassen:4",
                "lassen;lassen",
                "lassen (mig);lassen (mig)",
                "lassen:9;lassen:9",
                "wb:lassen:3:DEMONSTRATED;wb:lassen:3:DEMONSTRATED",
            })
    void a_level_may_be_in_words_behind_its_competence(String written, String read) {
        assertThat(WrittenLevel.inNumbers(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "612345678;0612345678",
                "6.12345678E8;0612345678",
                "6,12345678E+08;0612345678",
                "3,1612345678E+10;+31612345678",
                "06-12345678 (moeder);06-12345678",
                "+31 (0)6 12345678;+31 (0)6 12345678",
                "06-12345678;06-12345678",
            })
    void a_telephone_may_have_become_a_number(String written, String read) {
        assertThat(WrittenPhone.isRounded(written)).isFalse();
        assertThat(WrittenPhone.of(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6,12E+08", "6,12345E+08", "6.1E8"})
    void a_rounded_telephone_is_known_as_such(String written) {
        assertThat(WrittenPhone.isRounded(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ja;B",
                "J;B",
                "x;B",
                "B;B",
                "B+E;BE",
                "B + E;BE",
                "B en C;B,C",
                "C/CE;C,CE",
                "rijbewijs B;B",
                "C1+E;BE",
                "b, am;B,AM"
            })
    void licences_may_be_told_in_many_ways(String written, String read) {
        assertThat(WrittenLicences.of(written)).containsExactly(read.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nee", "geen", "N", "no"})
    void no_licence_is_an_answer(String written) {
        assertThat(WrittenLicences.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dec-26", "december 2026", "per 1 december 2026", "vanaf 1-12-2026"})
    void a_month_begins_on_its_first_day(String written) {
        assertThat(WrittenDate.of(written)).contains(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dec 26", "1 december", "week 49", "01122026"})
    void a_day_that_may_be_another_is_none(String written) {
        assertThat(WrittenDate.of(written)).isEmpty();
    }

    @Test
    void at_once_is_the_day_it_was_first_said() {
        LocalDate today = LocalDate.of(2026, 12, 1);
        Draft said = Draft.EMPTY.with(Column.AVAILABLE_FROM, AtOnce.WORD);

        Draft read = AtOnce.inDays(said, Optional.empty(), today);

        assertThat(read.values().get(Column.AVAILABLE_FROM)).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EMAIL;mailto:bo@example.nl;bo@example.nl",
                "EMAIL;Bo <bo@example.nl>;bo@example.nl",
                "POSTCODE;NL-8232 AB;8232 AB",
                "POSTCODE;8232 AB Lelystad;8232 AB",
                "POSTCODE;8232ab;8232ab",
                "POSTCODE;B-2000;B-2000",
                "DUTCH_LEVEL;NT2 A2;A2",
                "DUTCH_LEVEL;b1 (mondeling);B1",
                "DUTCH_LEVEL;A2/B1;A2/B1",
                "TARGET_GROUP;bijstand;PARTICIPATIEWET",
                "TARGET_GROUP;WW-uitkering;WW",
                "STATUS;Zoekt werk;AVAILABLE",
            })
    void what_stands_around_a_value_is_left_out(Column column, String written, String read) {
        assertThat(SpokenCodes.in(column, written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Dhr. P. van den Berg;P.;van den Berg",
                "Mevr. Zoë de Wit;Zoë;de Wit",
                "mevrouw A. Yildiz;A.;Yildiz",
                "Drs. ir. Jan Jansen;Jan;Jansen"
            })
    void a_title_is_no_name(String written, String first, String last) {
        assertThat(FullName.of(written)).isEqualTo(new FullName(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "n.v.t.", "N.V.T.", "onbekend", "?", " ", "00-00-0000"})
    void some_words_are_no_answer(String written) {
        assertThat(NoAnswer.is(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Totaal,true", "Totaal: 3,true", "Subtotaal,true", "Totaalvoetbal,false"})
    void a_row_with_totals_is_about_nobody(String first, boolean totals) {
        var row = new Table.Row(9, List.of("", first, "92"));

        assertThat(TotalsRow.refusal(row, "referentie").isPresent()).isEqualTo(totals);
    }

    @Test
    void a_row_is_known_among_very_many() {
        var seen = new SeenRows();
        for (int row = 1; row <= 5000; row++) {
            assertThat(seen.put(List.of("flevoland", "k" + row), row)).isZero();
        }

        assertThat(seen.put(List.of("flevoland", "k4321"), 6000)).isEqualTo(4321);
        assertThat(seen.put(List.of("twente", "k4321"), 6001)).isZero();
    }

    @Test
    void of_very_many_reasons_the_first_are_told_and_all_are_counted() {
        var tally = new Tally();
        for (int row = 1; row <= Tally.TOLD + 5; row++) {
            tally.reject(List.of(Finding.of(row, "postcode", "?", "refusal.postcode")));
        }

        ImportReport report = tally.report();

        assertThat(report.rejected()).isEqualTo(Tally.TOLD + 5);
        assertThat(report.refusals()).hasSize(Tally.TOLD);
        assertThat(report.remarks())
                .extracting(found -> found.why().message())
                .containsExactly("import.reasons.first");
    }
}
