package nl.werkbrug.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import io.micronaut.core.value.MapPropertyResolver;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PrivacyDocumentTest {
    private static final Path FILE = Path.of("docs/privacy.md");

    @Test
    void the_document_says_what_the_register_says() throws IOException {
        String text = new PrivacyDocument(new Register(), terms()).text();
        if (Boolean.getBoolean("privacy.write")) {
            Files.writeString(FILE, text);
        }

        assertThat(FILE)
                .as("Rewrite it: mvn -o test -Dtest=PrivacyDocumentTest -Dprivacy.write=true")
                .hasContent(text);
    }

    /** As they are delivered. */
    private static Terms terms() throws IOException {
        try (var file = Files.newInputStream(Path.of("config/retention.yml"))) {
            var values = new YamlPropertySourceLoader().read("retention.yml", file);
            return new RetentionSettings(new MapPropertyResolver(values)).terms();
        }
    }
}
