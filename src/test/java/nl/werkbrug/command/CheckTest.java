package nl.werkbrug.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class CheckTest {
    @TempDir Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void a_store_with_somebody_in_it() throws IOException {
        data = folder.resolve("data");
        Path csv =
                Files.writeString(
                        folder.resolve("k.csv"),
                        "referentie;voornaam;competenties\n"
                                + "K-een;Anna;lassen:3\n"
                                + "K-twee;Bert;lassen");
        var imported =
                Typed.in(
                        data,
                        "import",
                        "candidates",
                        csv.toString(),
                        "--consent-recorded",
                        "proef");
        assertThat(imported.status()).isZero();
        assertThat(Typed.in(data, "reindex").status()).isZero();
    }

    @Test
    void says_of_a_sound_store_that_all_is_well_and_changes_nothing() throws Exception {
        List<String> store = everything();
        Map<String, Integer> files = files();

        Typed typed = Typed.in(data, "check");

        assertThat(typed.err()).isEmpty();
        assertThat(typed.status()).isZero();
        assertThat(typed.lastLine()).startsWith("Alles klopt. Controles: ");
        assertThat(typed.out()).contains("De index zegt hetzelfde als de opslag. Kandidaten: 2,");
        assertThat(everything()).isEqualTo(store);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void names_what_is_off_and_the_way_out_but_nobody() throws SQLException {
        change("UPDATE candidate SET holdings = REPLACE(holdings, 'wb:lassen', 'wb:toveren')");

        Typed typed = Typed.in(data, "check");

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out())
                .contains("Dossiers die niet kloppen: 2. Zet de competentie terug")
                .contains("    K-een: wb:toveren staat niet in de catalogus")
                .contains("Verschillen tussen de index en de opslag: 2. Maak de index opnieuw")
                .contains("    K-twee: staat anders in de index")
                .doesNotContain("Anna", "Bert", "Exception");
        assertThat(typed.lastLine()).matches("Niet alles klopt. Controles: \\d+, .*: 2\\.");
    }

    @Test
    void sees_tables_that_are_missing_and_a_key_that_is_lost() throws Exception {
        change("DROP TABLE missing_word");
        Files.delete(data.resolve("key"));

        assertThat(Typed.in(data, "check").out())
                .contains("    missing_word: de tabel of een kolom ontbreekt")
                .contains("    Het bestand key ontbreekt in de map met gegevens.");
        assertThat(data.resolve("key")).doesNotExist();
    }

    @Test
    void waits_with_all_else_when_the_tables_are_of_another_version() throws SQLException {
        change("DELETE FROM flyway_schema_history WHERE version = '32'");
        change("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '3'");
        change("UPDATE flyway_schema_history SET success = FALSE WHERE version = '31'");

        Typed typed = Typed.in(data, "check");

        assertThat(typed.out())
                .contains("    Migratie 32 is nog niet uitgevoerd.")
                .contains("    Migratie 3 is anders dan toen zij werd uitgevoerd.")
                .contains("    Migratie 31 is mislukt.")
                .doesNotContain("dossier");
        assertThat(typed.lastLine())
                .isEqualTo("Niet alles klopt. Controles: 1, met iets gevonden: 1.");
        assertThat(typed.status()).isEqualTo(1);
    }

    @Test
    void makes_no_store_where_there_is_none() {
        Path nowhere = folder.resolve("nowhere");

        Typed typed = Typed.in(nowhere, "check");

        assertThat(typed.err().strip())
                .startsWith("In " + nowhere.toAbsolutePath() + " staat nog geen opslag.")
                .hasLineCount(1);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void tells_of_a_store_that_does_not_open() throws IOException {
        Files.writeString(data.resolve("werkbrug.mv.db"), "x".repeat(9000));

        Typed typed = Typed.in(data, "check");

        assertThat(typed.err()).startsWith("De opslag in").hasLineCount(1);
        assertThat(typed.status()).isEqualTo(1);
    }

    @Test
    void works_beside_a_process_that_has_store_and_index() {
        var other = new Installation(Path.of("config"), Map.of("werkbrug.data", data.toString()));
        try (var serving = other.open()) {
            assertThat(Typed.in(data, "match", need().toString()).status()).isZero();

            assertThat(Typed.in(data, "check").out()).contains("Alles klopt.");
            assertThat(serving.isRunning()).isTrue();
        }
    }

    private Path need() {
        try {
            return Files.writeString(
                    folder.resolve("need.json"),
                    """
                    {"title": "Lasser", "region": "flevoland", "criteria": [{"competence": "wb:lassen"}]}
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sa", "");
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    /** Every table with every row. */
    private List<String> everything() throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sa", "");
                var script = connection.createStatement().executeQuery("SCRIPT NOSETTINGS")) {
            var lines = new ArrayList<String>();
            while (script.next()) {
                lines.add(script.getString(1));
            }
            return lines;
        }
    }

    private String url() {
        return "jdbc:h2:file:%s;IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0"
                .formatted(data.toAbsolutePath().resolve("werkbrug"));
    }

    /** All but the file of the store, which is written whenever somebody opens it. */
    private Map<String, Integer> files() throws IOException {
        var all = new TreeMap<String, Integer>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("werkbrug.mv.db")) {
                    all.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return all;
    }
}
