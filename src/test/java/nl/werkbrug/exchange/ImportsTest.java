package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@MicronautTest(transactional = false, startApplication = false)
class ImportsTest {
    private static final ImportOrder PLAIN = new ImportOrder("flevoland", null, false);
    private static final ImportOrder WITH_CONSENT =
            new ImportOrder("flevoland", "intakeformulier", false);
    private static final ImportOrder TRIAL = new ImportOrder("flevoland", null, true);

    private final Imports imports;
    private final Candidates candidates;

    @TempDir Path folder;

    ImportsTest(Imports imports, Candidates candidates) {
        this.imports = imports;
        this.candidates = candidates;
    }

    @Test
    void reads_every_column_of_the_template() throws IOException {
        ImportReport report = run(Imports.template(), WITH_CONSENT);

        assertThat(report.refusals()).isEmpty();
        Candidate anna = find("K-0001");
        assertThat(anna.person().firstName()).isEqualTo("Anna");
        assertThat(anna.profile().availableFrom()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(anna.profile().consents())
                .containsEntry(Purpose.MATCHING, true)
                .containsEntry(Purpose.SHARE_OUTSIDE_REGION, false);
        assertThat(anna.profile().holdings()).hasSize(2);
        assertThat(anna.profile().wishes().occupations())
                .containsExactly("lasser", "constructiewerker");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "referentie;voornaam ! h-1;Bo",
                "firstName,reference ! Bo,h-1",
                "'\"Voornaam\";\"Referentie\"' ! '\"Bo\";\"h-1\"'",
                "'\uFEFFReferentie,Voornaam' ! h-1,Bo"
            })
    void takes_either_language_order_and_separator(String header, String row) throws IOException {
        run(header + "\n" + row, PLAIN);

        assertThat(find("h-1").person().firstName()).isEqualTo("Bo");
    }

    @Test
    void the_same_file_twice_changes_nothing() throws IOException {
        String csv =
                "referentie;postcode;rijbewijzen;competenties\n"
                        + "s-1;8232ab;CE|B;samenwerken|lassen:3";

        assertThat(run(csv, WITH_CONSENT).figures())
                .isEqualTo("added 1, changed 0, unchanged 0, rejected 0");
        assertThat(run(csv, WITH_CONSENT).figures())
                .isEqualTo("added 0, changed 0, unchanged 1, rejected 0");
    }

    @Test
    void a_changed_row_changes_only_what_it_names() throws IOException {
        run("referentie;voornaam;postcode\nc-1;Bo;8232AB", PLAIN);

        ImportReport report = run("referentie;voornaam;postcode\nc-1;;8223AA", PLAIN);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(find("c-1").person().firstName()).isEqualTo("Bo");
        assertThat(find("c-1").profile().postcode()).hasToString("8223 AA");
    }

    @Test
    void keeps_a_holding_that_a_coach_has_seen() throws IOException {
        run("referentie\nk-1", PLAIN);
        candidates.replaceHoldings(
                find("k-1").id(),
                null,
                List.of(new HoldingForm("wb:aansturen", 4, "DEMONSTRATED", "gezien", null)),
                new Recording(Actor.installation("coach"), Way.SPOKEN, Instant.now()));

        run("referentie;competenties\nk-1;aansturen:1", PLAIN);

        assertThat(find("k-1").profile().holdings())
                .extracting(holding -> holding.basis().name(), holding -> holding.level().number())
                .containsExactly(tuple("DEMONSTRATED", 4), tuple("DECLARED", 1));
    }

    @Test
    void rejects_a_row_of_our_own_csv_with_every_value_that_is_wrong() throws IOException {
        ImportReport report =
                run(
                        "referentie;postcode;uren maximaal\nr-1;0000XX;\nr-2;;veel\nr-3;8232AB;36",
                        PLAIN);

        assertThat(report.figures()).isEqualTo("added 1, changed 0, unchanged 0, rejected 2");
        assertThat(report.refusals())
                .extracting(
                        Finding::row,
                        Finding::column,
                        Finding::value,
                        found -> found.why().message())
                .containsExactly(
                        tuple(2, "postcode", "0000XX", "refusal.postcode"),
                        tuple(3, "uren maximaal", "veel", "refusal.import.number"));
        assertThat(candidates.findByReference("flevoland", "r-1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31", "31-12-2026"})
    void reads_a_date_either_way(String date) throws IOException {
        run("referentie;beschikbaar vanaf\nd-%s;%s".formatted(date, date), PLAIN);

        assertThat(find("d-" + date).profile().availableFrom())
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "30-02-2026;;;  ! refusal.import.date",
                ";onbekende-regio;; ! refusal.region.unknown",
                ";;wb:bestaat-niet; ! refusal.competence.unknown",
                ";;lassen:7; ! refusal.level",
                ";;;MISSCHIEN ! refusal.import.word.status"
            })
    void says_why_a_row_is_rejected(String cells, String why) throws IOException {
        ImportReport report =
                run("referentie;beschikbaar vanaf;regio;competenties;status\nw-1;" + cells, PLAIN);

        assertThat(report.refusals()).extracting(found -> found.why().message()).contains(why);
    }

    @Test
    void rejects_a_row_without_reference_a_second_one_and_one_of_another_length()
            throws IOException {
        ImportReport report =
                run("referentie;voornaam\n;Bo\nt-1;Bo\nt-1;Jo\nt-2;Bo;meer\nt-3", PLAIN);

        assertThat(report.refusals())
                .extracting(Finding::row, found -> found.why().message())
                .containsExactly(
                        tuple(2, "refusal.required"),
                        tuple(4, "refusal.import.twice"),
                        tuple(5, "refusal.import.cells"),
                        tuple(6, "refusal.import.cells"));
    }

    @Test
    void passes_over_blank_lines_and_counts_rows_as_a_spreadsheet_does() throws IOException {
        ImportReport report = run("referentie;postcode\n\nb-1;8232AB\n\nb-2;x\n", PLAIN);

        assertThat(report.figures()).isEqualTo("added 1, changed 0, unchanged 0, rejected 1");
        assertThat(report.refusals()).extracting(Finding::row).containsExactly(5);
    }

    @Test
    void keeps_words_that_no_competence_was_found_for() throws IOException {
        ImportReport report =
                run("referentie;competenties\no-1;aansturen|toveren\no-2;toveren:3", PLAIN);

        assertThat(report.unknownWords()).containsExactly(java.util.Map.entry("toveren", 2));
        assertThat(find("o-1").ownWords()).containsExactly("toveren");
        assertThat(find("o-1").profile().holdings())
                .singleElement()
                .satisfies(holding -> assertThat(holding.level().number()).isEqualTo(2));
    }

    @Test
    void a_trial_stores_nothing_and_reports_the_same() throws IOException {
        String csv = "referentie;postcode\np-1;8232AB\np-2;x";

        ImportReport trial = run(csv, TRIAL);

        assertThat(candidates.findByReference("flevoland", "p-1")).isEmpty();
        assertThat(run(csv, PLAIN).figures()).isEqualTo(trial.figures());
    }

    @Test
    void the_region_of_a_row_wins_from_that_of_the_order() throws IOException {
        run("referentie;regio\nx-1;twente", PLAIN);

        assertThat(candidates.findByReference("twente", "x-1")).isPresent();
    }

    @Test
    void without_proof_of_consent_nobody_finds_them() throws IOException {
        ImportReport report = run("referentie;toestemmingen\nn-1;MATCHING\nn-2;", PLAIN);

        assertThat(report.withoutConsent()).isEqualTo(2);
        assertThat(report.remarks())
                .extracting(found -> found.why().message())
                .containsExactly("refusal.import.consent.unproven");
        assertThat(find("n-1").profile().waitsForConsent()).isTrue();
    }

    @Test
    void proof_of_consent_is_kept_with_the_consent() throws IOException {
        ImportReport report = run("referentie\ng-1", WITH_CONSENT);

        assertThat(report.withoutConsent()).isZero();
        assertThat(candidates.consentsOf(TestActors.INSTALLATION, find("g-1").id()))
                .singleElement()
                .satisfies(consent -> {
                    assertThat(consent.way()).isEqualTo(Way.IMPORT);
                    assertThat(consent.recordedBy()).isEqualTo("intakeformulier");
                });
    }

    @Test
    void a_file_never_turns_a_no_into_a_yes() throws IOException {
        run("referentie\nv-1", WITH_CONSENT);
        candidates.decide(
                find("v-1").id(),
                Purpose.MATCHING,
                false,
                new Recording(Actor.installation("v-1"), Way.SCREEN, Instant.now()));

        ImportReport report = run("referentie\nv-1", WITH_CONSENT);

        assertThat(report.figures()).isEqualTo("added 0, changed 0, unchanged 1, rejected 0");
        assertThat(report.remarks())
                .extracting(found -> found.why().message())
                .containsExactly("refusal.import.consent.withdrawn");
        assertThat(find("v-1").profile().mayBeMatched()).isFalse();
    }

    private ImportReport run(String csv, ImportOrder order) throws IOException {
        Path file = Files.writeString(folder.resolve("kandidaten.csv"), csv);
        return imports.run(Imports.open(file), order, _ -> {});
    }

    private Candidate find(String reference) {
        return candidates.findByReference("flevoland", reference).orElseThrow();
    }
}
