package nl.werkbrug;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

import nl.werkbrug.candidate.Candidates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The map of docs/architecture.md: which feature may use which. */
@AnalyzeClasses(packages = "nl.werkbrug", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> GROUND = List.of("condition", "refusal", "check");
    private static final Map<String, List<String>> MAP = new LinkedHashMap<>();

    static {
        MAP.put("guard", List.of());
        MAP.put("check", List.of());
        MAP.put("refusal", List.of("guard"));
        MAP.put("condition", List.of("refusal"));
        MAP.put("access", GROUND);
        MAP.put("web", with(GROUND, "access"));
        MAP.put("postcode", List.of("condition"));
        MAP.put("competence", with(GROUND, "access", "web"));
        MAP.put("occupation", with(GROUND, "access", "web", "competence"));
        MAP.put("candidate", with(GROUND, "access", "web", "competence"));
        MAP.put("employer", with(GROUND, "access", "web", "competence"));
        MAP.put("need", with(GROUND, "access", "web", "competence", "employer"));
        MAP.put("matching", with(featuresBelowMatching(), "web", "occupation", "postcode"));
        MAP.put("proposal", with(featuresBelowMatching(), "matching", "web"));
        MAP.put("trajectory", with(featuresBelowMatching(), "matching", "proposal", "web"));
        MAP.put("followup", with(featuresBelowMatching(), "proposal", "trajectory", "web"));
        MAP.put(
                "board",
                with(featuresBelowMatching(), "proposal", "trajectory", "followup", "web"));
        MAP.put("privacy", with(featuresBelowMatching(), "matching", "proposal", "web"));
        MAP.put("own", with(onTheWay(), "matching", "proposal", "privacy", "web"));
        MAP.put("message", with(onTheWay(), "matching", "proposal", "privacy", "web"));
        MAP.put("administration", with(featuresBelowMatching(), "privacy", "message", "web"));
        MAP.put(
                "exchange",
                with(
                        onTheWay(),
                        "guard",
                        "matching",
                        "proposal",
                        "privacy",
                        "occupation",
                        "postcode",
                        "web"));
        MAP.put("demo", with(onTheWay(), "matching", "proposal"));
        MAP.put(
                "command",
                with(
                        onTheWay(),
                        "board",
                        "matching",
                        "proposal",
                        "privacy",
                        "message",
                        "exchange",
                        "demo",
                        "web"));
    }

    @ArchTest static final ArchRule features_follow_the_map = layers();

    @ArchTest
    static final ArchRule features_have_no_circles =
            slices().matching("nl.werkbrug.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_matching_knows_lucene =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.werkbrug.matching")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule lucene_has_one_door =
            noClasses()
                    .that()
                    .resideInAPackage("nl.werkbrug.matching")
                    .and()
                    .arePublic()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule domain_values_know_no_framework =
            classes()
                    .that()
                    .areRecords()
                    .and()
                    .arePublic()
                    .and()
                    .resideOutsideOfPackage("nl.werkbrug..web..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "nl.werkbrug..", "org.jspecify..");

    @ArchTest
    static final ArchRule rows_stay_inside_their_feature =
            classes()
                    .that()
                    .areAnnotatedWith("io.micronaut.data.annotation.MappedEntity")
                    .should()
                    .bePackagePrivate();

    @ArchTest
    static final ArchRule controllers_stay_inside_their_feature =
            classes()
                    .that(Predicates.annotatedWith("io.micronaut.http.annotation.Controller"))
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .resideInAPackage("nl.werkbrug..web..");

    @ArchTest
    static final ArchRule no_domain_reaches_into_the_web =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("nl.werkbrug..web..", "nl.werkbrug.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("nl.werkbrug..web..");

    @ArchTest
    static final ArchRule no_page_reads_people_without_a_reader =
            noClasses()
                    .that()
                    .resideInAPackage("nl.werkbrug..web..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("nl.werkbrug.candidate.Profiles")
                    .orShould()
                    .callMethod(Candidates.class, "findByReference", String.class, String.class)
                    .orShould()
                    .callMethod(Candidates.class, "findCalled", Collection.class);

    @ArchTest
    static final ArchRule nobody_hides_behind_an_empty_name =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto)(\\$.*)?");

    private static List<String> featuresBelowMatching() {
        return with(GROUND, "access", "competence", "candidate", "employer", "need");
    }

    private static List<String> onTheWay() {
        return with(featuresBelowMatching(), "trajectory", "followup");
    }

    private static List<String> with(List<String> features, String... more) {
        var all = new ArrayList<>(features);
        all.addAll(List.of(more));
        return all;
    }

    private static ArchRule layers() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String feature : MAP.keySet()) {
            layers = layers.optionalLayer(feature).definedBy("nl.werkbrug." + feature + "..");
        }
        for (var entry : MAP.entrySet()) {
            var layer = layers.whereLayer(entry.getKey());
            layers =
                    entry.getValue().isEmpty()
                            ? layer.mayNotAccessAnyLayer()
                            : layer.mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
        }
        return layers;
    }
}
