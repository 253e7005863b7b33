package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@MicronautTest(transactional = false, startApplication = false)
class NeedImportTest {
    private static final Actor DESK = Actor.installation("test");
    private static final Handling HANDLING =
            new Handling(DESK, Role.ADMIN, AccessPurpose.REGISTRATION, DataKind.PROFILE);
    private static final ImportOrder PLAIN = new ImportOrder("flevoland", null, false);

    private final Imports imports;
    private final Needs needs;
    private final Employers employers;
    private final NeedUndoing undoing;

    @TempDir Path folder;

    NeedImportTest(Imports imports, Needs needs, Employers employers, NeedUndoing undoing) {
        this.imports = imports;
        this.needs = needs;
        this.employers = employers;
        this.undoing = undoing;
    }

    @Test
    void reads_every_column_of_the_template() throws IOException {
        ImportReport report = run(NeedTable.template());

        assertThat(report.refusals()).isEmpty();
        Need need = find("Lasser");
        assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
        assertThat(need.places()).isEqualTo(2);
        assertThat(need.conditions().hours().min()).isEqualTo(24);
        assertThat(need.offers()).containsExactly("werkbegeleider", "lasopleiding");
        assertThat(employers.find(java.util.Objects.requireNonNull(need.employer())))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("Polder Staal"));
        assertThat(need.topTen().criteria())
                .extracting(
                        line -> line.competence().value(),
                        line -> line.minLevel().number(),
                        Criterion::must,
                        Criterion::learnable)
                .containsExactly(
                        tuple("wb:lassen-mig-mag", 3, true, true),
                        tuple("wb:technische-tekening-lezen", 2, false, true),
                        tuple("wb:samenwerken", 2, false, false));
    }

    @Test
    void the_same_file_twice_changes_nothing_and_a_changed_row_only_what_it_names()
            throws IOException {
        String header = "referentie;titel;werkgever;plaatsen;top tien\n";
        run(header + "t-1;Sorteerder;Dubbel Recycling;3;wb:samenwerken|heftruck rijden:3");

        ImportReport again =
                run(header + "t-1;Sorteerder;dubbel recycling;3;wb:samenwerken|heftruck rijden:3");
        ImportReport changed = run(header + "t-1;Sorteerder;;4;wb:samenwerken");

        assertThat(again.figures()).isEqualTo("added 0, changed 0, unchanged 1, rejected 0");
        assertThat(changed.figures()).isEqualTo("added 0, changed 1, unchanged 0, rejected 0");
        Need need = find("Sorteerder");
        assertThat(need.places()).isEqualTo(4);
        assertThat(need.topTen().criteria()).hasSize(1);
        assertThat(need.employer()).isNotNull();
        assertThat(employers.all())
                .filteredOn(employer -> employer.name().equalsIgnoreCase("Dubbel Recycling"))
                .hasSize(1);
    }

    @Test
    void rejects_a_row_with_every_value_that_is_wrong() throws IOException {
        ImportReport report =
                run(
                        "titel;postcode;plaatsen;top tien\n"
                                + "Fout;0000;0;wb:samenwerken\n"
                                + "Ook;;veel;toveren");

        assertThat(report.figures()).isEqualTo("added 0, changed 0, unchanged 0, rejected 2");
        assertThat(report.refusals())
                .extracting(Finding::row, Finding::column)
                .containsExactlyInAnyOrder(
                        tuple(2, "postcode"),
                        tuple(2, "plaatsen"),
                        tuple(3, "plaatsen"),
                        tuple(3, "top tien"));
    }

    @Test
    void a_vacancy_of_vum_becomes_a_need_of_what_it_asks_in_words() throws IOException {
        ImportReport report =
                run(
                        """
                        [{"idVacature": "vac-1", "naamVacature": "Heftruckchauffeur",
                          "werkgever": {"handelsnaamOrganisatie": "Loods BV"},
                          "werktijden": {"aantalWerkurenPerWeekMinimaal": 24,
                                         "aantalWerkurenPerWeekMaximaal": 400},
                          "arbeidsVoorwaarden": {"datumAanvangWerkzaamheden": "2020-01-01"},
                          "gedragscompetentie": [{"omschrijvingGedragscompetentie": "Plannen en organiseren",
                              "codeBeheersingGedragscompetentie": 3}],
                          "omschrijvingVacature": "Je gaat heftruck rijden en orders picken."}]
                        """);

        assertThat(report.figures()).isEqualTo("added 1, changed 0, unchanged 0, rejected 0");
        assertThat(report.remarks())
                .extracting(Finding::column)
                .containsExactlyInAnyOrder("uren maximaal", "start uiterlijk");
        Need need = find("Heftruckchauffeur");
        assertThat(need.topTen().criteria())
                .extracting(line -> line.competence().value())
                .startsWith("wb:plannen-en-organiseren")
                .contains("wb:heftruck-rijden", "wb:orderpicken");
        assertThat(need.topTen().criteria().getFirst().minLevel().number()).isEqualTo(3);
    }

    @Test
    void a_vacancy_that_asks_nothing_we_know_is_rejected_with_the_reason() throws IOException {
        ImportReport report = run("[{\"idVacature\": \"leeg\", \"naamVacature\": \"Iets\"}, 7]");

        assertThat(report.figures()).isEqualTo("added 0, changed 0, unchanged 0, rejected 2");
        assertThat(report.refusals())
                .extracting(finding -> finding.why().message())
                .containsExactly("refusal.topten.empty", "refusal.import.object");
    }

    @Test
    void a_qualification_becomes_a_draft_with_its_work_processes_as_top_ten() throws IOException {
        run(
                """
                [{"id": 7, "profiel": "Proefvak", "kerntaken": [{"name": "Laswerk",
                  "werkprocessen": ["Last met MIG/MAG", "Rijdt op de heftruck"]}],
                  "werkprocessen": []}]
                """);

        Need need = find("Proefvak");
        assertThat(need.status()).isEqualTo(NeedStatus.DRAFT);
        assertThat(need.employer()).isNull();
        assertThat(need.topTen().criteria())
                .extracting(line -> line.competence().value())
                .containsExactly("wb:lassen-mig-mag", "wb:heftruck-rijden");
    }

    @Test
    void takes_back_what_it_did_while_nobody_changed_it() throws IOException {
        var touched = new ArrayList<Touched>();
        run("referentie;titel;top tien\nu-1;Terug;wb:samenwerken", touched);
        run("referentie;titel;top tien\nu-1;Terug anders;wb:samenwerken", touched);
        assertThat(undoing.isAsLeft(touched.getFirst())).isFalse();
        assertThat(undoing.isAsLeft(touched.getLast())).isTrue();
        undoing.undo(touched.getLast(), HANDLING);
        assertThat(find("Terug").topTen().criteria()).hasSize(1);
        undoing.undo(
                new Touched(Subject.NEEDS, touched.getFirst().id(), find("Terug").version(), null),
                HANDLING);
        assertThat(all()).extracting(Need::title).doesNotContain("Terug", "Terug anders");
    }

    @Test
    void shows_rows_as_they_will_be_understood_and_stores_nothing() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("behoeften.csv"),
                        "titel;start uiterlijk;top tien\nKijken;31-12-2099;heftruck rijden:3:eis");

        List<PreviewRow> rows = imports.preview(Imports.open(file), PLAIN, 20);

        assertThat(rows.getFirst().becomes()).isEqualTo(PreviewRow.Becomes.ADDED);
        assertThat(rows.getFirst().understood())
                .containsEntry("start uiterlijk", "2099-12-31")
                .containsEntry("top tien", "Heftruck rijden:3:eis");
        assertThat(all()).extracting(Need::title).doesNotContain("Kijken");
    }

    private Need find(String title) {
        return all().stream().filter(need -> need.title().equals(title)).findFirst().orElseThrow();
    }

    private List<Need> all() {
        return needs.list(DESK, null, 0, 1000).needs();
    }

    private ImportReport run(String content) throws IOException {
        return run(content, new ArrayList<>());
    }

    private ImportReport run(String content, List<Touched> touched) throws IOException {
        Path file = Files.writeString(folder.resolve("bestand"), content);
        return imports.run(
                Imports.open(file),
                PLAIN,
                new ImportWatch() {
                    @Override
                    public void passed(long rows) {}

                    @Override
                    public void stored(List<Touched> deeds) {
                        touched.addAll(deeds);
                    }
                });
    }
}
