package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole spreadsheets as regions keep them, saved as CSV by a Dutch Excel. */
@MicronautTest(transactional = false, startApplication = false)
class DeskSpreadsheetTest {
    private static final ImportOrder PLAIN = new ImportOrder("flevoland", null, false);

    private final Imports imports;
    private final Candidates candidates;
    private final Needs needs;

    @TempDir Path folder;

    DeskSpreadsheetTest(Imports imports, Candidates candidates, Needs needs) {
        this.imports = imports;
        this.candidates = candidates;
        this.needs = needs;
    }

    @Test
    void titles_above_and_totals_below_are_about_nobody() throws IOException {
        ImportReport report =
                run(
                        """
                        Overzicht kandidaten;;;;
                        Stand per 1 november;;;;
                        ;;;;
                        Klantnr;Naam;;Rijbewijs;Beschikbaar per
                        ds-1;Dhr. Jan Jansen;;J;per direct
                        ds-2;Wit, Zoë de;;n.v.t.;-
                        Totaal;2;;;
                        """);

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refusals())
                .extracting(Finding::row, found -> found.why().message())
                .containsExactly(tuple(7, "refusal.import.totals"));
        Candidate jan = find("ds-1");
        assertThat(jan.person().firstName()).isEqualTo("Jan");
        assertThat(jan.profile().drivingLicences()).containsExactly(DrivingLicence.B);
        assertThat(jan.profile().availableFrom()).isNotNull();
        assertThat(find("ds-2").person().lastName()).isEqualTo("de Wit");
        assertThat(find("ds-2").profile().availableFrom()).isNull();
    }

    @Test
    void at_once_says_the_same_the_second_time() throws IOException {
        String csv = "referentie;beschikbaar vanaf\nds-3;z.s.m.\n";
        run(csv);

        assertThat(run(csv).unchanged()).isEqualTo(1);
    }

    @Test
    void people_without_a_reference_are_known_again_by_who_they_are() throws IOException {
        ImportReport first =
                run(
                        """
                        Voornaam;Achternaam;Telefoon;E-mail
                        Ali;Yildiz;06-12000571;ali@example.nl
                        Bea;Yildiz;06-12000571;
                        Cas;Bakker;;
                        """);

        assertThat(first.added()).isEqualTo(2);
        assertThat(first.refusals())
                .extracting(Finding::row, found -> found.why().message())
                .containsExactly(tuple(4, "refusal.import.reference.none"));
        assertThat(first.remarks())
                .extracting(found -> found.why().message())
                .contains("import.notice.reference");

        ImportReport second =
                run(
                        """
                        E-mail;Naam;Mobiel;Postcode
                        ALI@example.nl;Yildiz, Ali;;8232 AB
                        ;Bea Yildiz;+31 6 12000571;8232 AC
                        """);

        assertThat(second.changed()).isEqualTo(2);
        assertThat(second.added()).isZero();
    }

    @Test
    void the_same_number_twice_in_a_list_without_references_is_the_same_person()
            throws IOException {
        ImportReport report =
                run("Naam;E-mail\nDirk Dam;dirk@example.nl\nDirk  Dam;Dirk@example.nl\n");

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refusals())
                .extracting(found -> found.why().message())
                .containsExactly("refusal.import.twice");
    }

    @Test
    void several_competences_in_a_cell_come_apart() throws IOException {
        run("referentie;competenties\nds-4;lassen (zelfstandig), samenwerken / aansturen:4\n");

        assertThat(find("ds-4").profile().holdings())
                .extracting(
                        holding -> holding.competence().value(),
                        holding -> holding.level().number())
                .containsExactlyInAnyOrder(
                        tuple("wb:lassen", 3),
                        tuple("wb:samenwerken", 2),
                        tuple("wb:aansturen", 4));
    }

    @Test
    void words_that_name_nothing_stay_whole_where_no_comma_stands() throws IOException {
        run("referentie;competenties\nds-5;wiebelen en kantelen, lassen\n");

        assertThat(find("ds-5").ownWords()).containsExactly("wiebelen en kantelen");
        assertThat(find("ds-5").profile().holdings()).hasSize(1);
    }

    @Test
    void a_column_for_each_competence_makes_one_list() throws IOException {
        run("referentie;Competentie 1;Competentie 2;Competentie 3\nds-6;lassen:3;;samenwerken\n");

        assertThat(find("ds-6").profile().holdings()).hasSize(2);
    }

    @Test
    void a_list_of_vacancies_has_its_own_words_and_ten_columns() throws IOException {
        ImportReport report =
                run(
                        """
                        Vacature;Bedrijf;Aantal;Uren;Startdatum;Rijbewijs;Competentie 1;Competentie 2;Competentie 3
                        Spreadsheetlasser;Polder Staal;2;32-40;z.s.m.;ja;lassen;tekening lezen;samenwerken
                        """);

        assertThat(report.refusals()).isEmpty();
        Need need = need("Spreadsheetlasser");
        assertThat(need.topTen().criteria())
                .extracting(line -> line.competence().value())
                .startsWith("wb:lassen")
                .hasSize(3);
        assertThat(need.places()).isEqualTo(2);
        assertThat(need.conditions().hours().min()).isEqualTo(32);
        assertThat(need.conditions().startBy()).isNull();
        assertThat(need.conditions().drivingLicence()).isEqualTo(DrivingLicence.B);
    }

    @Test
    void people_with_a_wanted_occupation_are_no_vacancies() throws IOException {
        Path file = write("naam;functie;competenties;e-mail\nBo Bos;lasser;lassen;b@example.nl\n");

        assertThat(Imports.open(file).subject()).isEqualTo(Subject.CANDIDATES);
    }

    @Test
    void a_rounded_telephone_is_told_and_not_taken() throws IOException {
        ImportReport report = run("referentie;telefoon\nds-7;6,12E+08\n");

        assertThat(report.refusals())
                .extracting(found -> found.why().message())
                .containsExactly("refusal.import.phone.rounded");
    }

    @Test
    void words_to_choose_from_are_those_that_people_write() throws IOException {
        Path file = write("referentie;werktijden\nds-8;flexibel\n");
        ImportReport report = imports.run(Imports.open(file), PLAIN, ImportWatch.NOBODY);

        assertThat(Wording.of(Wording.DUTCH, report.refusals().getFirst().why()))
                .contains("overdag", "ploegen")
                .doesNotContain("SHIFTS");
    }

    private ImportReport run(String csv) throws IOException {
        return imports.run(Imports.open(write(csv)), PLAIN, ImportWatch.NOBODY);
    }

    private Path write(String csv) throws IOException {
        byte[] windows = csv.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"));
        return Files.write(Files.createTempFile(folder, "lijst", ".csv"), windows);
    }

    private Candidate find(String reference) {
        return candidates.findByReference("flevoland", reference).orElseThrow();
    }

    private Need need(String title) {
        return needs.list(Actor.installation("test"), null, 0, 1000).needs().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
