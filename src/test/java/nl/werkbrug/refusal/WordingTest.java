package nl.werkbrug.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class WordingTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY =
            Pattern.compile("\"((?:refusal|import|command)\\.[a-z0-9.]*[a-z0-9])\"");

    @Test
    void both_languages_have_the_same_sentences() throws IOException {
        assertThat(sentences("nl").keySet()).isEqualTo(sentences("en").keySet());
    }

    @Test
    void both_languages_fill_in_the_same_arguments() throws IOException {
        Properties dutch = sentences("nl");
        Properties english = sentences("en");

        assertThat(dutch.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(arguments(english.getProperty(key)))
                                .as(key)
                                .isEqualTo(arguments(dutch.getProperty(key))));
    }

    @Test
    void every_key_in_the_sources_has_a_sentence() throws IOException {
        assertThat(keysInTheSources())
                .isNotEmpty()
                .isSubsetOf(sentences("nl").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ar"})
    void a_single_quote_is_written_twice(String language) throws IOException {
        assertThat(sentences(language).values())
                .allSatisfy(sentence ->
                        assertThat(sentence.toString().replace("''", "")).doesNotContain("'"));
    }

    @Test
    void writes_numbers_and_dates_as_the_reader_does() {
        var limit = new Refusal("motivation", "refusal.text.long", List.of(4000));

        assertThat(Wording.of(Wording.DUTCH, limit)).contains("4.000");
        assertThat(Wording.of(Locale.ENGLISH, limit)).contains("4,000");
        assertThat(Wording.of(Wording.DUTCH, "import.file.folder", List.of(day())))
                .startsWith("30 augustus 2026");
    }

    @Test
    void speaks_dutch_to_who_reads_another_language() {
        assertThat(Wording.of(Locale.FRENCH, Refusal.of("region", "refusal.required")))
                .isEqualTo("Vul dit in.");
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 8, 30);
    }

    private static Properties sentences(String language) throws IOException {
        var sentences = new Properties();
        try (var reader =
                Files.newBufferedReader(
                        RESOURCES.resolve("messages_" + language + ".properties"))) {
            sentences.load(reader);
        }
        return sentences;
    }

    private static Set<String> arguments(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> keysInTheSources() throws IOException {
        Set<String> keys = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(keys::add);
            }
        }
        return Collections.unmodifiableSet(keys);
    }
}
