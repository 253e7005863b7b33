package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.competence.CatalogueSheet;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Origin;
import nl.werkbrug.competence.Relation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists of competences from elsewhere: ESCO's own layout, the united one, and our own table. */
@MicronautTest(transactional = false, startApplication = false)
class CatalogueImportTest extends StoreTest {
    private static final ImportOrder ORDER = new ImportOrder("flevoland", null, false);
    private static final String ESCO = "http://data.europa.eu/esco/skill/";
    private static final String SKILLS =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,"
                    + "status,modifiedDate,scopeNote,definition,inScheme,description\n";

    @Inject Imports imports;
    @Inject Competences competences;
    @TempDir Path folder;

    @Test
    void esco_comes_in_with_groups_hierarchy_and_relations() throws IOException {
        ImportFile skills =
                file(
                        "a",
                        SKILLS
                                + skill(
                                        "a-1",
                                        "mozaïek leggen",
                                        "\"mozaïeklegger\ntesserae zetten\"")
                                + skill("a-2", "mozaïeksteen snijden", "")
                                + skill("a-3", "voegen van mozaïek", ""));
        ImportFile groups =
                file(
                        "b",
                        "conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,"
                                + "modifiedDate,scopeNote,inScheme,description,code\n"
                                + "SkillGroup,"
                                + ESCO
                                + "g-1,mozaïekwerk,,,released,,,,,S9.1\n"
                                + "SkillGroup,"
                                + ESCO
                                + "g-2,sierwerk,,,released,,,,,S9\n");
        ImportFile hierarchy =
                file(
                        "c",
                        "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,"
                                + "Level 2 URI,Level 3 URI\n"
                                + ESCO
                                + "g-2,sierwerk,,,,\n"
                                + ESCO
                                + "g-2,sierwerk,"
                                + ESCO
                                + "g-1,mozaïekwerk,,\n");
        ImportFile broader =
                file(
                        "d",
                        "conceptType,conceptUri,broaderType,broaderUri\n"
                                + "Skill,"
                                + ESCO
                                + "a-1,SkillGroup,"
                                + ESCO
                                + "g-1\n"
                                + "Skill,"
                                + ESCO
                                + "a-2,Skill,"
                                + ESCO
                                + "a-1\n"
                                + "Skill,"
                                + ESCO
                                + "a-1,Skill,"
                                + ESCO
                                + "a-2\n"
                                + "Skill,"
                                + ESCO
                                + "a-1,Skill,"
                                + ESCO
                                + "nowhere\n");
        ImportFile relations =
                file(
                        "e",
                        "originalSkillUri,originalSkillType,relationType,relatedSkillType,"
                                + "relatedSkillUri\n"
                                + ESCO
                                + "a-3,skill,optional,skill,"
                                + ESCO
                                + "a-1\n");
        var files = List.of(relations, broader, hierarchy, groups, skills);

        ImportReport report = imports.runCatalogue(files, ORDER, ImportWatch.NOBODY);

        assertThat(report.figures()).isEqualTo("added 5, changed 0, unchanged 0, rejected 0");
        assertThat(report.remarks())
                .singleElement()
                .satisfies(found ->
                        assertThat(found.why().arguments()).containsExactly(4, 0, 1, 0, 1));
        var catalogue = competences.catalogue();
        assertThat(catalogue.nearTo(esco("g-2")))
                .containsEntry(esco("a-1"), Relation.NARROWER)
                .containsEntry(esco("a-2"), Relation.NARROWER);
        assertThat(catalogue.get(esco("a-1")).related()).containsExactly(esco("a-3"));
        assertThat(catalogue.get(esco("a-1")).synonyms())
                .containsExactlyInAnyOrder("mozaïeklegger", "tesserae zetten");
        assertThat(catalogue.originOf(esco("a-1"))).isEqualTo(Origin.ESCO);
        assertThat(catalogue.offers(esco("a-1"))).isTrue();
        assertThat(catalogue.offers(esco("g-1"))).isFalse();
        assertThat(competences.search("tesserae", 3))
                .extracting(Competence::code)
                .contains(esco("a-1"));
        assertThat(imports.runCatalogue(files, ORDER, ImportWatch.NOBODY).figures())
                .isEqualTo("added 0, changed 0, unchanged 5, rejected 0");
    }

    @Test
    void a_changed_label_changes_only_that() throws IOException {
        String second = skill("b-2", "orgelpijpen stemmen", "");
        run("a", SKILLS + skill("b-1", "harpsnaren spannen", "harp") + second);

        ImportReport report = run("b", SKILLS + skill("b-1", "harpsnaren aanspannen", "") + second);

        assertThat(report.figures()).isEqualTo("added 0, changed 1, unchanged 1, rejected 0");
        Competence after = competences.catalogue().get(esco("b-1"));
        assertThat(after.labels().nl()).isEqualTo("harpsnaren aanspannen");
        assertThat(after.synonyms()).containsExactly("harp");
    }

    @Test
    void what_we_have_already_is_linked_and_told() throws IOException {
        Competence welding = competences.catalogue().get(new CompetenceCode("wb:lassen"));

        ImportReport report =
                run("a", SKILLS + skill("c-1", welding.labels().nl().toUpperCase(), "zweißen"));

        assertThat(report.figures()).isEqualTo("added 0, changed 1, unchanged 0, rejected 0");
        assertThat(report.remarks())
                .extracting(found -> found.why().message())
                .containsExactly("import.catalogue.linked");
        assertThat(competences.catalogue().linksOf(welding.code())).contains(esco("c-1"));
        assertThat(competences.catalogue().get(esco("c-1")).code()).isEqualTo(welding.code());
        assertThat(competences.catalogue().get(welding.code()).labels())
                .isEqualTo(welding.labels());
        assertThat(labels()).doesNotHaveDuplicates();
    }

    @Test
    void the_united_file_relates_by_names_that_are_unique() throws IOException {
        String header =
                "conceptUri,preferredLabel,altLabels,skillType,reuseLevel,description,collections,"
                        + "broaderConceptPT\n";
        ImportReport report =
                run(
                        "a",
                        header
                                + ESCO
                                + "d-1,touwslaan,touwdraaien | lijnslaan,skill,,Je maakt touw.,"
                                + "green,ambachtelijk touwwerk\n"
                                + ESCO
                                + "d-2,ambachtelijk touwwerk,,skill,,,green,\n"
                                + ESCO
                                + "d-3,touw teren,,skill,,,green,"
                                + "ambachtelijk touwwerk | visserij die niemand kent\n");

        assertThat(report.figures()).isEqualTo("added 3, changed 0, unchanged 0, rejected 0");
        assertThat(report.remarks().getFirst().why().arguments()).containsExactly(2, 0, 1, 0, 0);
        assertThat(competences.catalogue().get(esco("d-1")).synonyms())
                .containsExactlyInAnyOrder("touwdraaien", "lijnslaan");
        assertThat(competences.catalogue().get(esco("d-1")).broader()).containsExactly(esco("d-2"));
    }

    @Test
    void a_row_that_cannot_be_is_rejected_and_the_others_are_taken() throws IOException {
        ImportReport report =
                run(
                        "a",
                        "code;nl;en;description;sector;synonyms;broader;related;links\n"
                                + "wb:vuurtoren-bedienen;Vuurtoren bedienen;Keep a lighthouse;"
                                + "Je let op het licht.;maintenance;vuurtorenwachter | licht;"
                                + "wb:metaal-bewerken;;https://linkeddata.competentnl.nl/id/9\n"
                                + "geen code;Iets;;;metal;;;;\n"
                                + "wb:zonder-sector;Zonder sector;;;;;;;\n"
                                + ";Zonder code;;;metal;;Vuurtoren bedienen;;\n");

        assertThat(report.figures()).isEqualTo("added 2, changed 0, unchanged 0, rejected 2");
        assertThat(report.refusals()).extracting(Finding::row).containsExactly(3, 4);
        var catalogue = competences.catalogue();
        var lighthouse = new CompetenceCode("wb:vuurtoren-bedienen");
        assertThat(catalogue.get(lighthouse).synonyms())
                .containsExactlyInAnyOrder("vuurtorenwachter", "licht");
        assertThat(catalogue.read("https://linkeddata.competentnl.nl/id/9")).contains(lighthouse);
        assertThat(catalogue.get(new CompetenceCode("wb:zonder-code")).broader())
                .containsExactly(lighthouse);
    }

    @Test
    void a_trial_keeps_nothing() throws IOException {
        ImportFile file = file("a", SKILLS + skill("e-1", "kantklossen", ""));
        var trial = new ImportOrder("flevoland", null, true);

        assertThat(imports.run(file, trial, ImportWatch.NOBODY).added()).isEqualTo(1);
        assertThat(imports.preview(file, ORDER, 20))
                .extracting(PreviewRow::becomes)
                .containsExactly(PreviewRow.Becomes.ADDED);
        assertThat(competences.catalogue().contains(esco("e-1"))).isFalse();
    }

    @Test
    void what_is_written_reads_back_as_it_was() throws IOException {
        String written = CatalogueSheet.csv(competences.catalogue());
        int size = competences.catalogue().everything().size();

        ImportReport report = run("a", written);

        assertThat(report.figures())
                .isEqualTo("added 0, changed 0, unchanged %d, rejected 0".formatted(size));
        assertThat(report.remarks().getFirst().why().arguments().getFirst()).isEqualTo(0);
    }

    @Test
    void files_of_something_else_do_not_come_together() throws IOException {
        ImportFile people = file("a", "referentie;voornaam\nk-1;Bo\n");

        assertThatThrownBy(() -> imports.runCatalogue(List.of(people), ORDER, ImportWatch.NOBODY))
                .isInstanceOf(IllegalStateException.class);
    }

    private Stream<String> labelStream() {
        return competences.catalogue().everything().stream()
                .map(one -> one.labels().nl().toLowerCase(java.util.Locale.ROOT));
    }

    private List<String> labels() {
        return labelStream().toList();
    }

    private static CompetenceCode esco(String id) {
        return new CompetenceCode(ESCO + id);
    }

    private static String skill(String id, String label, String others) {
        return "KnowledgeSkillCompetence,%s%s,skill/competence,cross-sector,%s,%s,,released,,,,,Je doet dat.\n"
                .formatted(ESCO, id, label, others);
    }

    private ImportReport run(String name, String text) throws IOException {
        return imports.run(file(name, text), ORDER, ImportWatch.NOBODY);
    }

    private ImportFile file(String name, String text) throws IOException {
        Path path = folder.resolve(name + ".csv");
        Files.writeString(path, text);
        return Imports.open(path);
    }
}
