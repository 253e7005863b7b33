package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.Required;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.condition.DrivingLicence;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

@MicronautTest(transactional = false, startApplication = false)
class SonarImportTest {
    private static final String HEADER =
            "BSN;ID_WZ;Beschikbare uren/wk;Bemiddelingsberoep;Mondeling Nederlands;Rijbewijs;"
                    + "Geslacht;Telefoonnummer;Volledige Naam;E-mailadres;Postcode;Banenafspraak;"
                    + "Arbeidsmarktregio;Toestemming\n";
    private static final String PIET =
            "111222333;NNB;32;Metselaar;4;A,B,C1;Man;088-1234567;Piet van der Berg;"
                    + "piet@example.org;8232ab;2;Zeeland;%s\n";

    private final Imports imports;
    private final Candidates candidates;

    @TempDir Path folder;

    SonarImportTest(Imports imports, Candidates candidates) {
        this.imports = imports;
        this.candidates = candidates;
    }

    @Test
    void takes_what_matching_needs_and_knows_a_person_without_their_number() throws IOException {
        ImportFile file = open(PIET.formatted("Ja"));

        ImportReport report = run(file, "intake");

        assertThat(report.figures()).isEqualTo("added 1, changed 0, unchanged 0, rejected 0");
        Candidate piet = find("zeeland", reference(file));
        assertThat(piet.reference()).matches("SONAR-[0-9a-f]{16}");
        assertThat(piet.person().firstName()).isEqualTo("Piet");
        assertThat(piet.person().lastName()).isEqualTo("van der Berg");
        assertThat(piet.profile().hours().max()).isEqualTo(32);
        assertThat(piet.profile().hours().min()).isNull();
        assertThat(piet.profile().drivingLicences())
                .containsExactlyInAnyOrder(DrivingLicence.A, DrivingLicence.B);
        assertThat(piet.profile().wishes().occupations()).containsExactly("Metselaar");
        assertThat(piet.profile().consents()).containsEntry(Purpose.MATCHING, true);
        assertThat(piet.profile().dutchLevel()).isNull();
        assertThat(piet.targetGroup()).isNull();
    }

    @Test
    void a_number_of_a_citizen_gives_no_other_reference() throws IOException {
        String other = PIET.replace("111222333", "123456782");

        assertThat(reference(open(PIET.formatted("Ja"))))
                .isEqualTo(reference(open(other.formatted("Ja"))))
                .isNotEqualTo(reference(open(PIET.replace("Piet", "Jan").formatted("Ja"))));
    }

    @Test
    void tells_which_columns_it_passed_over() throws IOException {
        assertThat(run(open(PIET.replace("Piet", "Pia").formatted("Ja")), "intake").remarks())
                .extracting(Finding::column, found -> found.why().message())
                .containsExactly(
                        tuple("BSN", "import.notice.bsn"),
                        tuple("Banenafspraak", "import.notice.sure"),
                        tuple("Mondeling Nederlands", "import.notice.meaning"));
    }

    @Test
    void keeps_a_no_and_takes_a_yes_only_with_its_proof() throws IOException {
        ImportFile no = open(PIET.replace("Piet", "Nel").formatted("Nee"));
        ImportFile yes = open(PIET.replace("Piet", "Jo").formatted("Ja"));

        run(no, null);
        run(yes, null);

        assertThat(find("zeeland", reference(no)).profile().consents())
                .containsEntry(Purpose.MATCHING, false);
        assertThat(find("zeeland", reference(yes)).profile().waitsForConsent()).isTrue();
    }

    @Test
    void leaves_out_what_is_refused_and_keeps_the_person() throws IOException {
        ImportFile file =
                open(
                        PIET.replace("8232ab", "0000ZZ")
                                .replace("Zeeland", "NNB")
                                .replace("32", "veel")
                                .replace(";2;", ";Ja;")
                                .formatted("misschien"));

        ImportReport report = run(file, null);

        assertThat(report.rejected()).isZero();
        assertThat(report.remarks())
                .filteredOn(found -> found.row() == 2)
                .extracting(Finding::column)
                .containsExactlyInAnyOrder("postcode", "uren per week", "toestemming");
        assertThat(find("flevoland", reference(file)).targetGroup())
                .isEqualTo(TargetGroup.BANENAFSPRAAK);
    }

    @Test
    void reads_the_export_of_the_pilot() {
        Path export = Path.of("../shared/data/sonar/sonar-export.xlsx");
        if (!Files.exists(export)) {
            throw Required.missing("data", "no " + export);
        }

        ImportFile file = Imports.open(export);
        ImportReport report = run(file, "export van Sonar");

        assertThat(file.format()).isEqualTo(Format.SONAR);
        assertThat(report.figures()).isEqualTo("added 24, changed 0, unchanged 0, rejected 0");
        assertThat(report.withoutConsent()).isEqualTo(1);
        assertThat(report.toString()).doesNotContain("7998900", "799890", "Onbekend");
        assertThat(run(file, "export van Sonar").figures())
                .isEqualTo("added 0, changed 0, unchanged 24, rejected 0");
    }

    private ImportFile open(String rows) throws IOException {
        return Imports.open(
                Files.writeString(Files.createTempFile(folder, "sonar", ".csv"), HEADER + rows));
    }

    private ImportReport run(ImportFile file, @Nullable String proof) {
        return imports.run(file, new ImportOrder("flevoland", proof, false), _ -> {});
    }

    private String reference(ImportFile file) {
        var order = new ImportOrder("flevoland", null, true);
        return Objects.requireNonNull(
                imports.preview(file, order, 1).getFirst().understood().get("referentie"));
    }

    private Candidate find(String region, String reference) {
        return candidates.findByReference(region, reference).orElseThrow();
    }
}
