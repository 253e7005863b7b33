package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.condition.DrivingLicence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

@MicronautTest(transactional = false, startApplication = false)
class VumProfileTest {
    private final Imports imports;
    private final Candidates candidates;

    @TempDir Path folder;

    VumProfileTest(Imports imports, Candidates candidates) {
        this.imports = imports;
        this.candidates = candidates;
    }

    @Test
    void reads_a_profile_in_our_words() throws IOException {
        run(
                """
                [{"idWerkzoekende": "vum-1",
                  "mobiliteit": {"bemiddelingspostcode": "8232AB", "maximaleReisafstand": 30},
                  "werktijden": {"aantalWerkurenPerWeekMinimaal": 24, "aantalWerkurenPerWeekMaximaal": 36},
                  "flexibiliteit": {"datumAanvangBeschikbaarVoorWerk": "2026-05-05"},
                  "emailadres": ["geen adres", "bo@example.org"],
                  "telefoonnummer": ["(0719) 936353"],
                  "persoonlijkePresentatie": "Ik wil leren lassen.",
                  "bemiddelingsberoep": [
                    {"beroepsnaamGecodeerd": {"codeBeroepsnaam": "5642"}},
                    {"beroepsnaamGecodeerd": {"omschrijvingBeroepsnaam": "houtmonteur"}},
                    {"beroepsnaamOngecodeerd": {"naamBeroepOngecodeerd": "loodvuller"}}]}]
                """);

        Candidate found = find("vum-1");
        assertThat(found.profile().postcode()).hasToString("8232 AB");
        assertThat(found.profile().maxTravelKm()).isEqualTo(30);
        assertThat(found.profile().hours().min()).isEqualTo(24);
        assertThat(found.profile().hours().max()).isEqualTo(36);
        assertThat(found.profile().availableFrom()).isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(found.person().email()).isEqualTo("bo@example.org");
        assertThat(found.person().phone()).isEqualTo("0719 936353");
        assertThat(found.motivation()).isEqualTo("Ik wil leren lassen.");
        assertThat(found.profile().wishes().occupations())
                .containsExactly("houtmonteur", "loodvuller");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 4", "5, 4", "9, 2"})
    void reads_the_level_of_a_behavioural_competence(int theirs, int ours) throws IOException {
        run(
                """
                [{"idWerkzoekende": "niveau-%d", "arbeidsmarktkwalificatie": {"gedragscompetentie": [
                  {"omschrijvingGedragscompetentie": "Aansturen", "codeBeheersingGedragscompetentie": %d}]}}]
                """
                        .formatted(theirs, theirs));

        assertThat(find("niveau-" + theirs).profile().holdings())
                .singleElement()
                .satisfies(holding -> {
                    assertThat(holding.competence().value()).isEqualTo("wb:aansturen");
                    assertThat(holding.level().number()).isEqualTo(ours);
                    assertThat(holding.basis()).isEqualTo(Basis.DECLARED);
                });
    }

    @Test
    void a_skill_is_declared_at_level_two_and_unknown_words_are_kept() throws IOException {
        ImportReport report =
                run(
                        """
                        [{"idWerkzoekende": "vak-1", "arbeidsmarktkwalificatie": {"vakvaardigheid": [
                          {"omschrijving": "Aansturen"}, {"omschrijving": "Toverkunst"}]}}]
                        """);

        assertThat(find("vak-1").profile().holdings())
                .singleElement()
                .satisfies(holding -> assertThat(holding.level().number()).isEqualTo(2));
        assertThat(find("vak-1").ownWords()).containsExactly("Toverkunst");
        assertThat(report.unknownWords()).containsOnlyKeys("Toverkunst");
    }

    @ParameterizedTest
    @CsvSource({"B, B", "B+, B", "CE, CE", "C1, B", "C1E, BE", "A2, AM", "T, T"})
    void reads_a_driving_licence(String theirs, DrivingLicence ours) throws IOException {
        run(
                """
                [{"idWerkzoekende": "rijbewijs-%s", "arbeidsmarktkwalificatie": {"rijbewijs": [
                  {"codeSoortRijbewijs": "%s"}]}}]
                """
                        .formatted(theirs, theirs));

        assertThat(find("rijbewijs-" + theirs).profile().drivingLicences()).containsExactly(ours);
    }

    @Test
    void a_value_that_is_refused_costs_nobody_the_rest() throws IOException {
        ImportReport report =
                run(
                        """
                        [{"idWerkzoekende": "raar-1",
                          "mobiliteit": {"bemiddelingspostcode": "0000AA", "maximaleReisafstand": "ver"},
                          "werktijden": {"aantalWerkurenPerWeekMinimaal": 8, "aantalWerkurenPerWeekMaximaal": 97},
                          "flexibiliteit": {"datumAanvangBeschikbaarVoorWerk": "2026-02-30"},
                          "telefoonnummer": ["bel maar"], "emailadres": "geen lijst",
                          "arbeidsmarktkwalificatie": {"rijbewijs": [{"codeSoortRijbewijs": "Z"}, {"codeSoortRijbewijs": "B"}]}}]
                        """);

        assertThat(report.figures()).isEqualTo("added 1, changed 0, unchanged 0, rejected 0");
        assertThat(report.remarks())
                .extracting(Finding::column, Finding::value)
                .containsExactly(
                        tuple("mobiliteit.bemiddelingspostcode", "0000AA"),
                        tuple("mobiliteit.maximaleReisafstand", "ver"),
                        tuple("werktijden.aantalWerkurenPerWeekMaximaal", "97"),
                        tuple("flexibiliteit.datumAanvangBeschikbaarVoorWerk", "2026-02-30"),
                        tuple("telefoonnummer", "bel maar"),
                        tuple("rijbewijs", "Z"));
        assertThat(find("raar-1").profile().hours().min()).isEqualTo(8);
        assertThat(find("raar-1").profile().drivingLicences()).containsExactly(DrivingLicence.B);
    }

    @Test
    void rejects_only_what_cannot_be_a_candidate_at_all() throws IOException {
        ImportReport report =
                run(
                        """
                        [{"mobiliteit": {}}, "tekst", 7, null, {"idWerkzoekende": "goed-1"}]
                        """);

        assertThat(report.figures()).isEqualTo("added 1, changed 0, unchanged 0, rejected 4");
        assertThat(report.refusals())
                .extracting(Finding::row, found -> found.why().message())
                .containsExactly(
                        tuple(1, "refusal.required"),
                        tuple(2, "refusal.import.object"),
                        tuple(3, "refusal.import.object"),
                        tuple(4, "refusal.import.object"));
    }

    @Test
    void reads_version_3_and_counts_codes_that_nobody_has_words_for() throws IOException {
        ImportReport report =
                run(
                        """
                        {"werkzoekenden": [
                          {"idWerkzoekende": "drie-1", "bemiddelingsberoep": [{"codeBeroepsnaam": "https://linkeddata.competentnl.nl/uwv/id/occupation/57D17BDAA8"}],
                           "arbeidsmarktkwalificatie": {"competentiebeheersing": [{"codeCompetentie": "0000000007"}, {"codeCompetentie": "wb:aansturen"}]}},
                          {"werkzoekende": {"idWerkzoekende": "drie-2", "arbeidsmarktkwalificatie": {"competentiebeheersing": [{"codeCompetentie": "0000000007"}]}}}]}
                        """);

        assertThat(report.figures()).isEqualTo("added 2, changed 0, unchanged 0, rejected 0");
        assertThat(find("drie-1").profile().holdings())
                .extracting(holding -> holding.competence().value())
                .containsExactly("wb:aansturen");
        assertThat(report.remarks())
                .extracting(Finding::row, Finding::value, found -> found.why().arguments())
                .containsExactly(
                        tuple(
                                1,
                                "https://linkeddata.competentnl.nl/uwv/id/occupation/57D17BDAA8",
                                List.of(1)),
                        tuple(1, "0000000007", List.of(2)));
    }

    @Test
    void reads_one_profile_alone() throws IOException {
        assertThat(run("{\"idWerkzoekende\": \"alleen-1\"}").added()).isEqualTo(1);
    }

    private ImportReport run(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("profielen.json"), json);
        return imports.run(Imports.open(file), new ImportOrder("flevoland", null, false), _ -> {});
    }

    private Candidate find(String reference) {
        return candidates.findByReference("flevoland", reference).orElseThrow();
    }
}
