package nl.werkbrug.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.privacy.Erasures;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Copies of the store, made and put back from the command line. */
class BackupTest {
    private static final Handling RIGHTS =
            new Handling(
                    Actor.installation("test"), Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE);

    @TempDir Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path csv = Files.writeString(folder.resolve("k.csv"), "referentie\n1\n2\n3\n");
        assertThat(Typed.in(data(), "import", "candidates", csv.toString()).status()).isZero();
    }

    @Test
    void puts_back_everybody_but_who_was_erased_since() {
        assertThat(typed("backup").out())
                .isEqualToIgnoringNewLines("De reservekopie staat in " + backup() + ".");
        assertThat(backup().resolve("config/matching.yml"))
                .hasSameTextualContentAs(Path.of("config/matching.yml"));
        assertThat(erase("2")).isTrue();

        assertThat(typed("restore").err())
                .startsWith("De opslag ")
                .contains("--force")
                .hasLineCount(1);
        Typed restored = Typed.in(data(), "restore", backup().toString(), "--force");

        assertThat(restored.out())
                .contains("is teruggezet. Er zijn 2 kandidaten. Opnieuw gewist: 1.");
        assertThat(restored.status()).isZero();
        assertThat(erase("2")).isFalse();
        assertThat(Typed.in(data(), "reindex").out()).contains("met 2 kandidaten");
    }

    @Test
    void never_writes_over_a_backup() throws IOException {
        Files.createDirectories(backup());
        Files.writeString(backup().resolve("x"), "");

        assertThat(typed("backup").err()).contains("is niet leeg").hasLineCount(1);
    }

    @Test
    void a_folder_without_a_backup_or_with_a_broken_one_changes_nothing() throws IOException {
        assertThat(typed("restore").err()).contains("geen reservekopie").hasLineCount(1);

        Files.createDirectories(backup());
        Files.writeString(backup().resolve("werkbrug.zip"), "no zip");
        assertThat(Typed.in(data(), "restore", backup().toString(), "--force").err())
                .contains("is niet te lezen")
                .hasLineCount(1);
        assertThat(Typed.in(data(), "reindex").out()).contains("met 3 kandidaten");
    }

    @Test
    void is_made_beside_a_running_service_that_has_to_stop_before_it_is_put_back()
            throws Exception {
        try (Service service = Service.start(data(), "serve")) {
            assertThat(typed("backup").status()).isZero();
            assertThat(Typed.in(data(), "restore", backup().toString(), "--force").err())
                    .startsWith("De opslag is in gebruik door een ander programma.")
                    .hasLineCount(1);
            assertThat(service.address()).isNotBlank();
        }
    }

    @Test
    void a_store_on_a_server_is_left_to_its_own_tools() throws IOException {
        Files.createDirectories(backup());
        Files.writeString(backup().resolve("werkbrug.zip"), "x");
        Map<String, Object> postgres =
                Map.of("datasources.default.url", "jdbc:postgresql://127.0.0.1:1/x");

        assertThat(Typed.with(postgres, data(), "restore", backup().toString()).err())
                .contains("pg_restore")
                .hasLineCount(1);
    }

    private boolean erase(String reference) {
        try (ApplicationContext context =
                new Installation(Path.of("config"), Map.of("werkbrug.data", data().toString()))
                        .open()) {
            return context.getBean(Candidates.class)
                    .findByReference("flevoland", reference)
                    .map(found -> found.id())
                    .map(id -> erase(context, id))
                    .orElse(false);
        }
    }

    private static boolean erase(ApplicationContext context, CandidateId candidate) {
        return context.getBean(Erasures.class).erase(candidate, RIGHTS);
    }

    private Typed typed(String command) {
        return Typed.in(data(), command, backup().toString());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path backup() {
        return folder.resolve("backup");
    }
}
