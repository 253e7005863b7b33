package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.WorkingTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** A list as a desk keeps it, with its own names of columns and its own way of writing. */
@MicronautTest(transactional = false, startApplication = false)
class DeskListTest {
    private static final ImportOrder PROVEN = new ImportOrder("flevoland", "intake", false);

    private final Imports imports;
    private final Candidates candidates;

    @TempDir Path folder;

    DeskListTest(Imports imports, Candidates candidates) {
        this.imports = imports;
        this.candidates = candidates;
    }

    @Test
    void is_understood_as_it_is() throws IOException {
        run(
                """
                Klantnummer;Volledige naam;Mobiel;E-mailadres;PC;Arbeidsmarktregio;Uren per week;Beschikbaar per;Rijbewijs;Werktijden;Niveau Nederlands;Regeling;Gewenst beroep;Vaardigheden;Toestemming
                dl-1;Zoë van der Méér;612345678;zoe@example.org;8232ab;Flevoland;24 - 36 uur;31 december 2026;B, BE;overdag;b1;Participatiewet;lasser;aansturen:3;Ja
                """);

        Candidate zoe = find("dl-1");
        assertThat(zoe.person().firstName()).isEqualTo("Zoë");
        assertThat(zoe.person().lastName()).isEqualTo("van der Méér");
        assertThat(zoe.person().phone()).isEqualTo("0612345678");
        assertThat(zoe.profile().hours().min()).isEqualTo(24);
        assertThat(zoe.profile().hours().max()).isEqualTo(36);
        assertThat(zoe.profile().availableFrom()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(zoe.profile().workingTimes()).containsExactly(WorkingTime.DAY);
        assertThat(zoe.profile().dutchLevel()).isEqualTo(DutchLevel.B1);
        assertThat(zoe.targetGroup()).isEqualTo(TargetGroup.PARTICIPATIEWET);
        assertThat(zoe.profile().consents()).containsEntry(Purpose.MATCHING, true);
        assertThat(zoe.profile().holdings()).hasSize(1);
    }

    @Test
    void may_have_the_parts_of_a_name_apart() throws IOException {
        run("referentie;naam;tussenvoegsel;roepnaam\ndl-2;Berg;van den;Bo\n");

        assertThat(find("dl-2").person().firstName()).isEqualTo("Bo");
        assertThat(find("dl-2").person().lastName()).isEqualTo("van den Berg");
    }

    @Test
    void may_come_from_an_old_windows() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("oud.csv"),
                        "referentie;voornaam\ndl-3;Renée\n"
                                .getBytes(Charset.forName("windows-1252")));
        imports.run(Imports.open(file), PROVEN, ImportWatch.NOBODY);

        assertThat(find("dl-3").person().firstName()).isEqualTo("Renée");
    }

    @Test
    void keeps_emoji_and_names_from_right_to_left() throws IOException {
        run("referentie;voornaam;achternaam\ndl-4;🙂 Bo;العلي\n");

        assertThat(find("dl-4").person().lastName()).isEqualTo("العلي");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BSN", "Burgerservicenummer", "sofi-nummer", "BSN-nummer", "klant"})
    void never_shows_the_number_of_a_citizen(String header) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("bsn.csv"),
                        "referentie;%s;voornaam\ndl-5;111222333;Bo\ndl-6;123456782;Jo\n"
                                .formatted(header));
        ImportFile opened = Imports.open(file);

        assertThat(opened.unknownColumns()).isEmpty();
        assertThat(opened.columns()).contains(new FileColumn(header, null, true));
        assertThat(imports.preview(opened, PROVEN, 20).toString())
                .doesNotContain("111222333", "123456782");
        ImportReport report = imports.run(opened, PROVEN, ImportWatch.NOBODY);
        assertThat(report.toString()).doesNotContain("111222333", "123456782");
        assertThat(report.remarks())
                .extracting(Finding::column, found -> found.why().message())
                .containsExactly(tuple(header, "import.notice.bsn"));
    }

    @Test
    void cannot_say_that_such_a_column_is_something_else() throws IOException {
        Path file = Files.writeString(folder.resolve("b.csv"), "nr;bsn\ndl-7;111222333\n");
        var mapping = new Mapping(Map.of("nr", "reference", "bsn", "lastName"));

        imports.run(Imports.open(file, mapping), PROVEN, ImportWatch.NOBODY);

        assertThat(find("dl-7").person().lastName()).isNull();
    }

    @Test
    void tells_what_nobody_needs_and_passes_it_over() throws IOException {
        ImportReport report = run("referentie;geboortedatum;geslacht\ndl-8;1-1-1990;v\n");

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.remarks()).extracting(Finding::column).contains("geboortedatum");
        assertThat(report.toString()).doesNotContain("1-1-1990");
    }

    @Test
    void without_references_asks_which_column_they_are() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("z.csv"), "nr;voornaam;telefoon\ndl-9;Bo;0612345678\n");
        ImportFile opened = Imports.open(file);

        assertThat(opened.lacksReference()).isTrue();
        assertThat(opened.unknownColumns()).containsExactly("nr");
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> imports.run(opened, PROVEN, ImportWatch.NOBODY));
        ImportFile mapped = Imports.open(file, new Mapping(Map.of("nr", "referentie")));
        assertThat(imports.run(mapped, PROVEN, ImportWatch.NOBODY).added()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referentie;telefoon;mobiel\ndl-12;0320123456;0612345678\n",
                "referentie;mobiel;telefoon\ndl-12;0612345678;0320123456\n",
            })
    void of_two_columns_that_mean_the_same_asks_what_the_other_is(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), csv);

        assertThat(Imports.open(file).unknownColumns()).containsExactly("mobiel");
        var mapping = new Mapping(Map.of("mobiel", ""));
        imports.run(Imports.open(file, mapping), PROVEN, ImportWatch.NOBODY);
        assertThat(find("dl-12").person().phone()).isEqualTo("0320123456");
    }

    @Test
    void tells_where_the_spreadsheet_could_not_work_it_out() throws IOException {
        ImportReport report = run("referentie;voornaam\ndl-10;#N/B\n");

        assertThat(report.refusals())
                .extracting(Finding::column, found -> found.why().message())
                .containsExactly(tuple("voornaam", "refusal.import.cell.error"));
    }

    @Test
    void is_shown_under_our_names_before_it_is_taken() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("p.csv"),
                        "kenmerk;naam;uren;toestemming;skills;rijbewijs\n"
                                + "dl-11;Bo de Wit;24-32;nee;aansturen:3|toveren;B,BE\n");

        PreviewRow row = imports.preview(Imports.open(file), PROVEN, 20).getFirst();

        assertThat(row.becomes()).isEqualTo(PreviewRow.Becomes.ADDED);
        assertThat(row.understood())
                .containsEntry("voornaam", "Bo")
                .containsEntry("achternaam", "de Wit")
                .containsEntry("uren minimaal", "24")
                .containsEntry("rijbewijzen", "B, BE")
                .containsEntry("toestemmingen", "MATCHING: nee")
                .containsEntry("competenties", "Aansturen (3, opgegeven), toveren");
    }

    @Test
    void shows_beforehand_that_somebody_stands_in_it_twice() throws IOException {
        Path file = Files.writeString(folder.resolve("2.csv"), "referentie\ndl-20\ndl-20\n");

        assertThat(imports.preview(Imports.open(file), PROVEN, 20))
                .extracting(PreviewRow::becomes)
                .containsExactly(PreviewRow.Becomes.ADDED, PreviewRow.Becomes.REJECTED);
    }

    private ImportReport run(String csv) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "lijst", ".csv"), csv);
        return imports.run(Imports.open(file), PROVEN, ImportWatch.NOBODY);
    }

    private Candidate find(String reference) {
        return candidates.findByReference("flevoland", reference).orElseThrow();
    }
}
