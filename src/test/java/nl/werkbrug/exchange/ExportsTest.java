package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What goes out comes back in and changes nothing. */
@MicronautTest(transactional = false)
class ExportsTest extends StoreTest {
    private static final Actor ALL = Actor.installation("test");
    private static final ImportOrder PLAIN = new ImportOrder("flevoland", null, false);
    private static final ImportOrder WITH_CONSENT =
            new ImportOrder("flevoland", "intakeformulier", false);

    @Inject Imports imports;
    @Inject Exports exports;
    @Inject Needs needs;
    @Inject Candidates candidates;

    @TempDir Path folder;

    @BeforeAll
    void fill(@TempDir Path start) throws IOException {
        take(
                start,
                Imports.template()
                        + "\nuit-1;'=1+1;'@klein;;'+31 320 123456;;8232AB"
                        + ";".repeat(17),
                WITH_CONSENT);
        take(start, NeedTable.template(), PLAIN);
        take(start, "titel;top tien\nUit nood;samenwerken:3:eis|lassen:2:niet te leren", PLAIN);
    }

    @ParameterizedTest
    @EnumSource(SheetForm.class)
    void candidates_come_back_unchanged(SheetForm form) throws IOException {
        ImportReport report = back(form, out -> exports.candidates(ALL, form, out));

        assertThat(report.figures()).isEqualTo("added 0, changed 0, unchanged 2, rejected 0");
    }

    @ParameterizedTest
    @EnumSource(SheetForm.class)
    void needs_come_back_unchanged(SheetForm form) throws IOException {
        ImportReport report = back(form, out -> exports.needs(ALL, null, form, out));

        assertThat(report.figures()).isEqualTo("added 0, changed 0, unchanged 2, rejected 0");
    }

    @Test
    void no_cell_is_a_formula_and_none_is_lost() {
        String text = csv(out -> exports.candidates(ALL, SheetForm.CSV, out));

        assertThat(text).contains("'=1+1", "'@klein", "'+31 320 123456");
        assertThat(text.lines()).noneMatch(line -> line.matches("(.*;)?\"?[=@+].*"));
        assertThat(candidates.findByReference("flevoland", "uit-1"))
                .map(CandidateForm::of)
                .hasValueSatisfying(form -> {
                    assertThat(form.firstName()).isEqualTo("=1+1");
                    assertThat(form.phone()).isEqualTo("+31 320 123456");
                });
    }

    @Test
    void a_coordinator_takes_no_name_along_and_still_changes_nothing() throws IOException {
        Actor coordinator = TestActors.staff(Role.COORDINATOR, "flevoland");

        assertThat(csv(out -> exports.candidates(coordinator, SheetForm.CSV, out)))
                .contains("K-0001")
                .doesNotContain("Anna", "anna@voorbeeld.nl");
        assertThat(
                        back(
                                        SheetForm.CSV,
                                        out -> exports.candidates(coordinator, SheetForm.CSV, out))
                                .figures())
                .isEqualTo("added 0, changed 0, unchanged 2, rejected 0");
    }

    @Test
    void matches_stand_in_order_with_a_column_for_each_criterion() {
        Need need =
                needs.list(ALL, null, 0, 10).needs().stream()
                        .filter(one -> one.title().equals("Lasser"))
                        .findFirst()
                        .orElseThrow();

        String text = csv(out -> exports.matches(ALL, need, SheetForm.CSV, out));

        assertThat(text.lines().findFirst().orElseThrow())
                .endsWith(
                        "plaats;kandidaat;regio;score;punten;wens;MIG/MAG-lassen;"
                                + "Technische tekening lezen;Samenwerken en overleggen");
        assertThat(text.lines().skip(1)).allMatch(line -> line.matches("\\d+;.*;flevoland;.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gewoon", "'", "'t Hart", "'=x", "''-", "-5", "=1+1", "\tx", "🙂"})
    void a_cell_is_read_as_it_was_written(String text) {
        assertThat(PlainCell.read(PlainCell.written(text))).isEqualTo(text);
    }

    private ImportReport back(SheetForm form, Consumer<OutputStream> export) throws IOException {
        Path file = folder.resolve("uit." + form.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            export.accept(out);
        }
        return imports.run(Imports.open(file), PLAIN, ImportWatch.NOBODY);
    }

    private void take(Path start, String content, ImportOrder order) throws IOException {
        Path file = Files.writeString(start.resolve("in.csv"), content);
        ImportReport report = imports.run(Imports.open(file), order, ImportWatch.NOBODY);
        assertThat(report.refusals()).isEmpty();
    }

    private static String csv(Consumer<OutputStream> export) {
        var out = new ByteArrayOutputStream();
        export.accept(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
