package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.exchange.PreviewRow.Becomes;
import nl.werkbrug.occupation.FoundOccupation;
import nl.werkbrug.occupation.Occupations;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

@MicronautTest(transactional = false, startApplication = false)
class OccupationImportTest extends StoreTest {
    private static final ImportOrder ORDER = new ImportOrder("flevoland", null, false);
    private static final String BOC_HEADER =
            "UWV beroep code;Omschrijving;Code Bovenliggend Referentie Beroep;"
                    + "Omschrijving Bovenliggend Referentie Beroep\n";
    private static final String BOC =
            BOC_HEADER
                    + "1;Lasser;n.v.t;n.v.t\n"
                    + "2;mig-lasser;1;Lasser\n"
                    + "3;Kok;n.v.t;n.v.t\n"
                    + "4;\"chef-kok (hotel; restaurant)\";3;Kok\n";
    private static final String ESCO =
            "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\n"
                    + "Occupation,http://data.europa.eu/esco/occupation/a,7212,lasser,"
                    + "\"constructielasser\nlasster\"\n";

    @Inject Imports imports;
    @Inject Occupations occupations;
    @TempDir Path folder;

    @BeforeEach
    void takeTheList() throws IOException {
        run(BOC, ORDER);
    }

    @Test
    void the_same_list_twice_changes_nothing() throws IOException {
        assertThat(run(BOC, ORDER).figures())
                .isEqualTo("added 0, changed 0, unchanged 4, rejected 0");
    }

    @Test
    void a_list_takes_the_place_of_the_one_before() throws IOException {
        ImportReport report =
                run(BOC_HEADER + "1;Lasser;n.v.t;n.v.t\n2;mag-lasser;1;Lasser", ORDER);

        assertThat(report.figures()).isEqualTo("added 0, changed 1, unchanged 1, rejected 0");
        assertThat(report.remarks())
                .extracting(one -> one.why().arguments())
                .containsExactly(List.of(2));
        assertThat(occupations.named("mig-lasser")).isEmpty();
        assertThat(occupations.named("kok")).isEmpty();
        assertThat(occupations.areOne("Mag lasser", "lasser")).isTrue();
    }

    @Test
    void lists_of_two_sources_stand_side_by_side() throws IOException {
        assertThat(run(ESCO, ORDER).figures())
                .isEqualTo("added 1, changed 0, unchanged 0, rejected 0");
        assertThat(run(ESCO, ORDER).figures())
                .isEqualTo("added 0, changed 0, unchanged 1, rejected 0");

        assertThat(occupations.named("Lasser")).hasSize(2);
        assertThat(occupations.areOne("constructielasser", "LASSER")).isTrue();
        assertThat(occupations.areOne("constructielasser", "mig-lasser")).isFalse();
    }

    @Test
    void finds_by_another_name_and_says_which() {
        assertThat(occupations.search("miglassen", 1))
                .extracting(found -> found.occupation().title(), FoundOccupation::name)
                .containsExactly(tuple("Lasser", "mig-lasser"));
        assertThat(occupations.search("  ", 5)).isEmpty();
        assertThat(occupations.search("qqq", 5)).isEmpty();
    }

    @Test
    void says_per_row_what_is_wrong() throws IOException {
        ImportReport report =
                run(BOC + "5;;n.v.t;n.v.t\n1;Laster;n.v.t;n.v.t\n6;bakker;7\n", ORDER);

        assertThat(report.figures()).isEqualTo("added 0, changed 0, unchanged 4, rejected 3");
        assertThat(report.refusals())
                .extracting(Finding::row, Finding::column, one -> one.why().message())
                .containsExactly(
                        tuple(6, "Omschrijving", "refusal.required"),
                        tuple(7, "code", "refusal.import.code.twice"),
                        tuple(
                                8,
                                "Omschrijving Bovenliggend Referentie Beroep",
                                "refusal.required"));
    }

    @Test
    void a_trial_counts_and_stores_nothing() throws IOException {
        var trial = new ImportOrder("flevoland", null, true);

        assertThat(run(ESCO.replace("/a", "/b"), trial).added()).isEqualTo(1);
        assertThat(occupations.named("lasster")).noneMatch(one -> one.code().endsWith("/b"));
    }

    @Test
    void shows_the_first_rows_as_they_will_be_understood() throws IOException {
        ImportFile file = open(BOC.replace("mig-lasser", "tig-lasser"));

        List<PreviewRow> rows = imports.preview(file, ORDER, 2);

        assertThat(rows)
                .extracting(PreviewRow::becomes)
                .containsExactly(Becomes.UNCHANGED, Becomes.CHANGED);
        assertThat(rows.getLast().understood())
                .isEqualTo(Map.of("code", "2", "beroep", "Lasser", "namen", "tig-lasser"));
    }

    private ImportReport run(String csv, ImportOrder order) throws IOException {
        return imports.run(open(csv), order, ImportWatch.NOBODY);
    }

    private ImportFile open(String csv) throws IOException {
        return Imports.open(Files.writeString(folder.resolve("lijst"), csv))
                .withoutUnknownColumns();
    }
}
