package nl.werkbrug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the documents promise can be looked up. */
class DocumentsTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Contract))(?:\\.(\\w+))?`");
    private static final Pattern FIELD =
            Pattern.compile(
                    "### [^\n]* \\(`(\\w+)`, (\\d+)\\)\n\n(.*?)\n(?=\n#|\\z)", Pattern.DOTALL);

    /** What a region fills in itself. */
    private static final Pattern OPEN = Pattern.compile("\\[\\[.*?]]");

    // Publicatiestandaard 1.0.0 refuses a registration without these.
    private static final Set<String> REQUIRED =
            Set.of(
                    "naam",
                    "korte_omschrijving",
                    "organisatie",
                    "status",
                    "contactgegevens",
                    "publicatiecategorie",
                    "taal",
                    "schema");

    @ParameterizedTest
    @ValueSource(strings = {"model-card.md", "asvs.md"})
    void every_test_that_is_named_exists(String document) throws IOException {
        List<MatchResult> named = find(TEST, document);

        assertThat(named).hasSizeGreaterThan(15);
        for (MatchResult test : named) {
            String method = test.group(2) == null ? "class " + test.group(1) : test.group(2) + "(";
            assertThat(source(test.group(1))).as(test.group()).contains(method);
        }
    }

    @Test
    void every_field_of_the_register_fits() throws IOException {
        List<MatchResult> fields = find(FIELD, "algorithm-register.md");

        assertThat(fields).extracting(field -> field.group(1)).containsAll(REQUIRED);
        assertThat(fields)
                .hasSize(Math.toIntExact(headings()))
                .allSatisfy(field -> {
                    assertThat(field.group(3)).as(field.group(1)).isNotBlank().doesNotContain("\n");
                    assertThat(OPEN.matcher(field.group(3)).replaceAll(""))
                            .as(field.group(1))
                            .hasSizeLessThanOrEqualTo(Integer.parseInt(field.group(2)));
                });
    }

    private static long headings() throws IOException {
        return text("algorithm-register.md").lines().filter(one -> one.startsWith("###")).count();
    }

    private static List<MatchResult> find(Pattern pattern, String document) throws IOException {
        return pattern.matcher(text(document)).results().toList();
    }

    private static String text(String document) throws IOException {
        return Files.readString(Path.of("docs", document));
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            Path found =
                    sources.filter(path -> path.endsWith(test + ".java")).findFirst().orElseThrow();
            return Files.readString(found);
        }
    }
}
