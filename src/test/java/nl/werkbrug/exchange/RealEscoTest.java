package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.Required;
import nl.werkbrug.StoreTest;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Relation;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The Dutch ESCO as it is published, with the built-in catalogue beside it. */
@MicronautTest(transactional = false, startApplication = false)
class RealEscoTest extends StoreTest {
    private static final ImportOrder ORDER = new ImportOrder("flevoland", null, false);
    private static final List<Path> FILES =
            Stream.of("skills_nl_2218", "skillGroups_nl", "skillsHierarchy_nl")
                    .map(name -> Path.of("../shared/data/esco-nl/" + name + ".csv"))
                    .toList();

    @Inject Imports imports;
    @Inject Competences competences;
    private ImportReport report;

    @BeforeAll
    void takeEsco() {
        FILES.stream()
                .filter(file -> !Files.exists(file))
                .findFirst()
                .ifPresent(file -> {
                    throw Required.missing("data", "no " + file);
                });
        report = imports.runCatalogue(files(), ORDER, ImportWatch.NOBODY);
    }

    @Test
    void every_row_is_taken_or_linked() {
        assertThat(report.rejected()).as(() -> report.refusals().toString()).isZero();
        assertThat(report.added() + report.changed()).isEqualTo(2218 + 640);
        assertThat(report.added()).isGreaterThan(2700);
    }

    @Test
    void the_same_files_again_change_nothing() {
        assertThat(imports.runCatalogue(files(), ORDER, ImportWatch.NOBODY).figures())
                .isEqualTo("added 0, changed 0, unchanged 2858, rejected 0");
    }

    @Test
    void nothing_has_the_dutch_name_of_another() {
        assertThat(
                        competences.catalogue().everything().stream()
                                .map(one -> one.labels().nl().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_narrower_in_esco_counts_for_what_is_broader() {
        Competence heatPumps =
                competences.search("warmtepompen installeren", 1).stream()
                        .findFirst()
                        .orElseThrow();
        CompetenceCode group = heatPumps.broader().stream().findFirst().orElseThrow();

        assertThat(competences.catalogue().nearTo(group))
                .containsEntry(heatPumps.code(), Relation.NARROWER);
        assertThat(competences.catalogue().offers(group)).isFalse();
    }

    private static List<ImportFile> files() {
        return FILES.stream().map(Imports::open).toList();
    }
}
