package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.Required;
import nl.werkbrug.StoreTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** Vacancies and qualifications of others become needs; what cannot be one says why. */
@MicronautTest(transactional = false, startApplication = false)
class RealNeedsTest extends StoreTest {
    private static final ImportOrder ORDER = new ImportOrder("zeeland", null, false);

    @Inject Imports imports;

    @ParameterizedTest
    @CsvSource({
        "vum-2.0/vacatures.json, VUM_VACANCIES, 127",
        "vum-3.0/vacatures.json, VUM_VACANCIES, 485",
        "sbb/qualifications.json, WORK_PROCESSES, 35"
    })
    void every_row_is_taken_or_told_why_not(String name, Format format, int rows) {
        Path path = Path.of("../shared/data", name);
        if (!Files.exists(path)) {
            throw Required.missing("data", "no " + path);
        }
        ImportFile file = Imports.open(path);
        ImportReport report = imports.run(file, ORDER, ImportWatch.NOBODY);

        assertThat(file.format()).isEqualTo(format);
        assertThat(report.added() + report.rejected()).isEqualTo(rows);
        assertThat(report.added()).isPositive();
        assertThat(imports.run(file, ORDER, ImportWatch.NOBODY).figures())
                .isEqualTo(
                        "added 0, changed 0, unchanged %d, rejected %d"
                                .formatted(report.added(), report.rejected()));
    }
}
