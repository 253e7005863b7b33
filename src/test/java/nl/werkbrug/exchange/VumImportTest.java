package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.Required;
import nl.werkbrug.candidate.Candidates;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The thousand profiles that the VUM programme published; they are not part of this project. */
@MicronautTest(transactional = false)
class VumImportTest {
    private static final Path PROFILES = Path.of("../shared/data/vum-2.0/werkzoekenden.json");

    private final Imports imports;
    private final Candidates candidates;

    VumImportTest(Imports imports, Candidates candidates) {
        this.imports = imports;
        this.candidates = candidates;
    }

    @Test
    void takes_a_thousand_profiles_and_the_second_time_nothing() {
        if (!Files.exists(PROFILES)) {
            throw Required.missing("data", "no " + PROFILES);
        }
        var order = new ImportOrder("zeeland", "proef", false);

        Instant start = Instant.now();
        ImportReport first = imports.run(Imports.open(PROFILES), order, _ -> {});
        System.err.println("VUM import: " + Duration.between(start, Instant.now()));
        ImportReport second = imports.run(Imports.open(PROFILES), order, _ -> {});

        assertThat(first.figures()).isEqualTo("added 1000, changed 0, unchanged 0, rejected 0");
        assertThat(second.figures()).isEqualTo("added 0, changed 0, unchanged 1000, rejected 0");
        assertThat(first.withoutConsent()).isZero();
        assertThat(candidates.findByReference("zeeland", "a84801a6a4274c64b2b4456e7a6711e9"))
                .hasValueSatisfying(
                        found -> assertThat(found.profile().postcode()).hasToString("6281 BP"));
    }
}
