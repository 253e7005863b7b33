package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.Required;
import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Recognised;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.matching.Plank;
import nl.werkbrug.need.CriterionForm;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.Needs;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The main job on real input that is not part of this project: the thousand profiles of the VUM
 * programme, and needs made of the work processes of SBB qualifications.
 */
@MicronautTest(transactional = false)
class RealInputTest extends StoreTest {
    private static final Path PROFILES = Path.of("../shared/data/vum-2.0/werkzoekenden.json");
    private static final Path QUALIFICATIONS = Path.of("../shared/data/sbb/qualifications.json");
    private static final ImportOrder ORDER = new ImportOrder("zeeland", "proef", false);

    @Inject Imports imports;
    @Inject Candidates candidates;
    @Inject Competences competences;
    @Inject Needs needs;
    @Inject Matching matching;
    @Inject JsonMapper json;

    @BeforeAll
    void takeAThousandProfiles() {
        for (Path file : List.of(PROFILES, QUALIFICATIONS)) {
            if (!Files.exists(file)) {
                throw Required.missing("data", "no " + file);
            }
        }
        ImportReport report = imports.run(Imports.open(PROFILES), ORDER, _ -> {});
        assertThat(report.figures()).isEqualTo("added 1000, changed 0, unchanged 0, rejected 0");
        assertThat(report.withoutConsent()).isZero();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(imports.run(Imports.open(PROFILES), ORDER, _ -> {}).figures())
                .isEqualTo("added 0, changed 0, unchanged 1000, rejected 0");
        assertThat(candidates.findByReference("zeeland", "a84801a6a4274c64b2b4456e7a6711e9"))
                .hasValueSatisfying(
                        found -> assertThat(found.profile().postcode()).hasToString("6281 BP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Assemblagetechnicus", "Autoschadehersteller", "Beheerder milieustraat"})
    void a_qualification_becomes_a_top_ten_that_meets_people(String qualification)
            throws IOException {
        List<CriterionForm> topTen = topTen(workProcesses(qualification));
        assertThat(topTen).hasSizeGreaterThanOrEqualTo(3);

        var found =
                matching.match(
                        TestActors.DESK,
                        needs.read(TestActors.DESK, need(qualification, topTen)),
                        25,
                        5);

        assertThat(found.total()).isPositive();
        assertThat(found.matches()).isSortedAccordingTo(Match.IN_ORDER).allMatch(Match::fits);
        assertThat(found.matches())
                .allSatisfy(match ->
                        assertThat(match.planks().stream().mapToInt(Plank::points).sum())
                                .isEqualTo(match.points()));
    }

    private List<CriterionForm> topTen(String text) {
        return competences.recognise(text).stream()
                .limit(10)
                .map(Recognised::competence)
                .map(found -> new CriterionForm(found.code().value(), null, null, null))
                .toList();
    }

    private static NeedForm need(String title, List<CriterionForm> topTen) {
        return new NeedForm(
                title, null, null, "zeeland", null, null, null, null, null, null, null, null, null,
                null, null, topTen);
    }

    /** All work processes of a qualification, a sentence each. */
    private String workProcesses(String qualification) throws IOException {
        JsonNode all =
                json.readValue(Files.readAllBytes(QUALIFICATIONS), Argument.of(JsonNode.class));
        return elements(all)
                .filter(one -> text(one, "profiel").equals(qualification))
                .flatMap(one -> elements(one.get("kerntaken")))
                .flatMap(task -> elements(task.get("werkprocessen")))
                .map(JsonNode::getStringValue)
                .collect(Collectors.joining(". "));
    }

    private static java.util.stream.Stream<JsonNode> elements(
            @org.jspecify.annotations.Nullable JsonNode list) {
        return list == null
                ? java.util.stream.Stream.empty()
                : StreamSupport.stream(list.values().spliterator(), false);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? "" : value.getStringValue();
    }
}
