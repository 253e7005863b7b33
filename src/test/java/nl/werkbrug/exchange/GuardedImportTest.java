package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.refusal.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file is read by the same guard, and its report gives nobody's number away. */
@MicronautTest(transactional = false, startApplication = false)
class GuardedImportTest {
    private final Imports imports;
    private final Candidates candidates;

    @TempDir Path folder;

    GuardedImportTest(Imports imports, Candidates candidates) {
        this.imports = imports;
        this.candidates = candidates;
    }

    @Test
    void refuses_the_row_with_the_sentence_of_the_border() throws IOException {
        ImportReport report =
                run(
                        "referentie;voornaam;motivatie;competenties\n"
                                + "gi-1;Bo;Mijn bsn is 111.222.333;\n"
                                + "gi-2;Jan 111222333;;\n"
                                + "gi-3;Bo;;lassen|kent nummer 111222333\n"
                                + "gi-4;Bo;Ik heb een strafblad;\n"
                                + "gi-5;Bo;Ik wil leren lassen;lassen\n");

        assertThat(report.figures()).isEqualTo("added 1, changed 0, unchanged 0, rejected 4");
        assertThat(report.refusals())
                .extracting(Finding::row, Finding::column, found -> found.why().message())
                .containsExactly(
                        tuple(2, "motivatie", "refusal.guard.bsn"),
                        tuple(3, "voornaam", "refusal.guard.bsn"),
                        tuple(4, "competenties", "refusal.guard.bsn"),
                        tuple(5, "motivatie", "refusal.guard.justice"));
        assertThat(told(report)).doesNotContain("111", "222").contains("«***.***.*33»");
        assertThat(candidates.findByReference("flevoland", "gi-3")).isEmpty();
    }

    @Test
    void tells_no_number_of_a_row_that_is_refused_for_something_else() throws IOException {
        ImportReport report =
                run("referentie;postcode\ngi-6;111222333\n111222333;8232AB\n111222333;x\n");

        assertThat(report.rejected()).isEqualTo(3);
        assertThat(told(report)).doesNotContain("111222333").contains("*******33");
    }

    @Test
    void leaves_out_what_a_vum_profile_may_not_say() throws IOException {
        ImportReport report =
                run(
                        """
                        [{"idWerkzoekende": "gi-7",
                          "persoonlijkePresentatie": "Na mijn burn-out, bsn 111222333",
                          "telefoonnummer": ["111222333"]},
                         {"idWerkzoekende": "111222333"}]
                        """);

        assertThat(report.figures()).isEqualTo("added 1, changed 0, unchanged 0, rejected 1");
        assertThat(candidates.findByReference("flevoland", "gi-7").orElseThrow().motivation())
                .isNull();
        assertThat(report.remarks())
                .extracting(Finding::column)
                .containsExactly("persoonlijkePresentatie", "telefoonnummer");
        assertThat(told(report)).doesNotContain("111222333");
    }

    private ImportReport run(String text) throws IOException {
        String name = text.startsWith("[") ? "profielen.json" : "kandidaten.csv";
        Path file = Files.writeString(folder.resolve(name), text);
        return imports.run(Imports.open(file), new ImportOrder("flevoland", null, false), _ -> {});
    }

    /** Everything that a report can be printed from. */
    private static String told(ImportReport report) {
        List<String> lines =
                Stream.concat(report.refusals().stream(), report.remarks().stream())
                        .map(one -> one + " " + Wording.of(Wording.DUTCH, one.why()))
                        .toList();
        return String.join("\n", lines) + report;
    }
}
