package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows that can be put right and given again. */
@MicronautTest(transactional = false, startApplication = false)
class ProblemsTest {
    private static final ImportOrder TRIAL = new ImportOrder("flevoland", null, true);

    private final Imports imports;

    @TempDir Path folder;

    ProblemsTest(Imports imports) {
        this.imports = imports;
    }

    @Test
    void are_the_same_table_with_only_their_rows_and_a_reason() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("k.csv"),
                        """
                        referentie;bsn;geboortedatum;voornaam;uren maximaal
                        p-1;111222333;1-1-1990;Bo;36
                        p-2;111222333;1-1-1990;=1+1;veel
                        p-3;111222333;1-1-1990;Jo;99
                        """);

        String problems = new String(problems(file), StandardCharsets.UTF_8);

        assertThat(problems)
                .startsWith("\uFEFFreferentie;voornaam;uren maximaal;reden\r\n")
                .contains("p-2;'=1+1;veel;uren maximaal: Dit is geen heel getal.")
                .contains("p-3;Jo;99;")
                .doesNotContain("p-1", "1112", "1990");
    }

    @Test
    void of_a_workbook_are_a_workbook_that_can_be_read_again() throws IOException {
        Path file = folder.resolve("k.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new Workbook(out, "proef", null)) {
            var sheet = book.newWorksheet("Mensen");
            sheet.value(0, 0, "referentie");
            sheet.value(0, 1, "postcode");
            sheet.value(1, 0, "w-1");
            sheet.value(1, 1, "0000XX");
            sheet.value(2, 0, "w-2");
        }

        Path again = Files.write(folder.resolve("problemen.xlsx"), problems(file));

        var rows = new ArrayList<List<String>>();
        Table.of(again).readAll(row -> rows.add(row.cells()));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).containsExactly("referentie", "postcode", "reden");
        assertThat(rows.getLast()).startsWith("w-1", "0000XX");
        assertThat(Imports.open(again).unknownColumns()).isEmpty();
    }

    @Test
    void of_json_are_a_list_without_numbers_of_citizens() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("k.json"),
                        """
                        [{"idWerkzoekende": "goed-1"},
                         {"bsn": "111222333", "mobiliteit": {"maximaleReisafstand": 3, "kenmerk": "111222333"}},
                         "tekst"]
                        """);

        String problems = new String(problems(file), StandardCharsets.UTF_8);

        assertThat(problems)
                .contains("\"maximaleReisafstand\" : 3", "\"reden\"")
                .doesNotContain("goed-1", "111222333");
        assertThat(
                        Imports.open(
                                        Files.writeString(
                                                folder.resolve("x.json"),
                                                "[{\"idWerkzoekende\": 1},"
                                                        + problems.substring(1)))
                                .rows())
                .isEqualTo(3);
    }

    @Test
    void of_sonar_keep_the_reference_by_which_we_know_somebody() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("sonar.csv"),
                        """
                        ID_WZ;BSN;Volledige Naam;Geslacht;Postcode
                        NNB;111222333;Piet Jansen;Man;0000ZZ
                        """);
        ImportFile opened = Imports.open(file);
        PreviewRow piet = imports.preview(opened, TRIAL, 1).getFirst();
        String reference = String.valueOf(piet.understood().get("referentie"));

        var out = new ByteArrayOutputStream();
        Imports.problems(opened, piet.problems(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("ID_WZ;Volledige Naam;Postcode;reden")
                .contains(reference + ";Piet Jansen;0000ZZ;")
                .doesNotContain("111222333", "Man");
    }

    private byte[] problems(Path path) {
        ImportFile file = Imports.open(path);
        ImportReport report = imports.run(file, TRIAL, ImportWatch.NOBODY);
        var out = new ByteArrayOutputStream();
        Imports.problems(file, report.refusals(), out);
        return out.toByteArray();
    }
}
