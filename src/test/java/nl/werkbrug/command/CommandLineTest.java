package nl.werkbrug.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

class CommandLineTest {
    private static final String LASSER =
            """
            {"title": "Lasser", "region": "flevoland", "criteria": [{"competence": "wb:aansturen"}]}
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "--help",
        "--version",
        "serve --help",
        "import --help",
        "import candidates --help",
        "import candidates --template",
        "import needs --help",
        "import occupations --help",
        "import postcodes --help",
        "match --help",
        "reindex -h",
        "check --help",
        "backup --help",
        "restore --help"
    })
    void what_needs_no_store_opens_none(String words) {
        Typed typed = Typed.in(folder, words.split(" "));

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).isNotBlank();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "dienst ! 'dienst' kennen wij niet. Kijk met werkbrug --help wat er kan.",
                "serve --hard ! '--hard' kennen wij niet. Kijk met werkbrug serve --help wat er"
                        + " kan.",
                "check alles ! 'alles' kennen wij niet. Kijk met werkbrug check --help wat er kan.",
                "import ! Deze opdracht klopt niet. Kijk met werkbrug import --help wat er kan.",
                "import candidates ! Er ontbreekt iets: BESTAND. Kijk met werkbrug import"
                        + " candidates --help wat er nodig is.",
                "import candidates weg.csv ! Het bestand weg.csv is er niet. Controleer de naam.",
                "import candidates src ! src is een map. Geef de naam van een bestand.",
                "import candidates pom.xml --region xx ! 'xx' past niet bij --region. Kijk met"
                        + " werkbrug import candidates --help wat er kan.",
                "match ! Er ontbreekt iets: BESTAND. Kijk met werkbrug match --help wat er nodig"
                        + " is.",
                "match - --limit veel ! 'veel' past niet bij --limit. Kijk met werkbrug match"
                        + " --help wat er kan.",
                "match - --limit 101 ! '101' past niet bij --limit. Kijk met werkbrug match --help"
                        + " wat er kan."
            },
            quoteCharacter = '`')
    void wrong_use_is_told_in_one_sentence_and_opens_no_store(String words, String sentence) {
        Typed typed = Typed.in(folder, words.split(" "));

        assertThat(typed.err().strip()).isEqualTo(sentence);
        assertThat(typed.status()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "werkbrug.region ! mars ! De instelling werkbrug.region is 'mars'. Toegestaan:"
                        + " achterhoek,",
                "micronaut.server.port ! hoog ! De instelling micronaut.server.port is 'hoog'."
                        + " Toegestaan: 1 - 65535.",
                "micronaut.server.host ! 0.0.0.0 ! Op 0.0.0.0 kunnen anderen Werkbrug bereiken, en"
                        + " dan moet er TLS voor staan.",
                "micronaut.server.host ! werkbrug.example.nl ! Op werkbrug.example.nl kunnen",
                "werkbrug.url ! https://werkbrug.example.nl ! Op 127.0.0.1 kunnen anderen",
                "werkbrug.url ! http://werkbrug.example.nl ! De instelling werkbrug.url is",
                "werkbrug.trusted-proxy ! 10.0.0.5 ! Noem het adres waaronder mensen Werkbrug",
                "werkbrug.trusted-proxy ! mijnproxy ! De instelling werkbrug.trusted-proxy is"
                        + " 'mijnproxy'. Toegestaan: 10.0.0.5, 10.0.0.0/24.",
                "werkbrug.data ! pom.xml ! In de map",
                "werkbrug.matching.default-level ! 9 ! Een instelling klopt niet:"
                        + " werkbrug.matching.default-level is '9'; allowed: 1 to 4.",
                "werkbrug.retention.candidate-months ! 99 ! Een instelling klopt niet:"
                        + " werkbrug.retention.candidate-months is '99'; allowed: 1 to 60."
            },
            quoteCharacter = '`')
    void a_wrong_setting_stops_the_start(String key, String value, String sentence) {
        Typed typed = Typed.with(Map.of(key, value), folder, "reindex");

        assertThat(typed.err()).startsWith(sentence).hasLineCount(1);
        assertThat(typed.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"werkbrug.trusted-proxy, 10.0.0.5", "micronaut.server.ssl.enabled, true"})
    void outside_this_computer_it_wants_an_address_and_tls(String key, String value) {
        Map<String, Object> settings = Map.of("micronaut.server.host", "0.0.0.0", key, value);

        Typed typed = Typed.with(settings, folder, "serve");

        assertThat(typed.err())
                .containsAnyOf("WERKBRUG_URL", "micronaut.server.ssl.key-store.path")
                .hasLineCount(1);
        assertThat(typed.status()).isEqualTo(1);
    }

    @Test
    void a_server_of_the_store_that_does_not_answer_is_named() {
        Map<String, Object> postgres =
                Map.of(
                        "datasources.default.url", "jdbc:postgresql://127.0.0.1:1/x",
                        "datasources.default.driver-class-name", "org.postgresql.Driver");

        assertThat(Typed.with(postgres, folder, "reindex").err())
                .startsWith("De opslag jdbc:postgresql://127.0.0.1:1/x is niet te bereiken.")
                .hasLineCount(1);
    }

    @Test
    void says_which_settings_file_is_missing_or_broken() throws IOException {
        assertThat(withConfig().err()).contains("matching.yml is er niet");

        Files.writeString(folder.resolve("matching.yml"), "werkbrug:\n  matching: [1\n  x: 2\n");
        assertThat(withConfig().err())
                .contains("matching.yml is niet te lezen")
                .contains("regel 3");
    }

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Typed typed = Typed.with(Map.of("micronaut.server.port", port), folder, "serve");

            assertThat(typed.err())
                    .startsWith("Poort " + port + " is al in gebruik.")
                    .contains("MICRONAUT_SERVER_PORT")
                    .hasLineCount(1);
            assertThat(typed.status()).isEqualTo(1);
        }
    }

    @Test
    void a_store_that_is_damaged_or_newer_is_told() throws IOException, SQLException {
        Files.writeString(folder.resolve("werkbrug.mv.db"), "x".repeat(9000));
        assertThat(Typed.in(folder, "reindex").err()).startsWith("De opslag in").hasLineCount(1);

        Path newer = Files.createDirectory(folder.resolve("newer"));
        assertThat(Typed.in(newer, "reindex").status()).isZero();
        migrateBeyond(newer);
        assertThat(Typed.in(newer, "reindex").err())
                .isEqualToIgnoringNewLines(
                        "De opslag is van een nieuwere Werkbrug. Gebruik die versie.");
    }

    @Test
    void imports_then_matches_then_indexes_anew() throws IOException {
        Path csv =
                Files.writeString(
                        folder.resolve("k.csv"),
                        "referentie;competenties\n"
                                + "1;aansturen:3\n"
                                + "2;samenwerken|toveren\n"
                                + "3;lassen:9");
        Path need = Files.writeString(folder.resolve("need.json"), LASSER);
        Path data = folder.resolve("data");

        Typed imported =
                Typed.in(
                        data,
                        "import",
                        "candidates",
                        csv.toString(),
                        "--consent-recorded",
                        "proef");
        assertThat(imported.lastLine()).isEqualTo("added 2, changed 0, unchanged 0, rejected 1");
        assertThat(imported.out())
                .contains("rij 4, competenties \"lassen:9\": Het niveau is 1, 2, 3 of 4.")
                .contains("1 x toveren");
        assertThat(imported.status()).isEqualTo(1);

        Typed matched = Typed.in(data, "match", need.toString());
        assertThat(matched.out()).contains("\"total\":1").contains("\"points\":850");
        assertThat(matched.status()).isZero();

        assertThat(Typed.in(data, "reindex").out())
                .isEqualToIgnoringNewLines("De index is opnieuw gemaakt met 2 kandidaten.");
    }

    @Test
    void names_the_command_for_a_file_of_another_kind() throws IOException {
        Path csv =
                Files.writeString(
                        folder.resolve("p.csv"), "postcode,place,latitude,longitude\n8232,x,52,5");
        Path data = folder.resolve("data");

        Typed typed = Typed.in(data, "import", "candidates", csv.toString());

        assertThat(typed.err().strip())
                .isEqualTo(csv + " is een lijst van postcodes. Gebruik: werkbrug import postcodes");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(data).doesNotExist();
    }

    @Test
    void tells_of_several_files_together_in_the_last_line() throws IOException {
        Path first = Files.writeString(folder.resolve("a.csv"), "referentie\na-1\na-2\n");
        Path second = Files.writeString(folder.resolve("b.csv"), "referentie\na-2\nb-1\n");

        Typed typed =
                Typed.in(
                        folder.resolve("data"),
                        "import",
                        "candidates",
                        first.toString(),
                        second.toString());

        assertThat(typed.lastLine()).isEqualTo("added 3, changed 0, unchanged 1, rejected 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{ ! JSON: Dit is geen geldige JSON.",
                "null ! JSON: Dit is geen geldige JSON.",
                "{\"titel\": 1} ! titel: Het veld 'titel' kennen we niet.",
                "{\"title\": \"x\"} ! region: "
            },
            quoteCharacter = '`')
    void a_need_that_is_wrong_is_told(String json, String sentence) throws IOException {
        Path need = Files.writeString(folder.resolve("need.json"), json);

        Typed typed = Typed.in(folder, "match", need.toString());

        assertThat(typed.err()).startsWith("De behoefte klopt niet:").contains(sentence);
        assertThat(typed.status()).isEqualTo(1);
    }

    @Test
    void a_file_that_breaks_halfway_stores_nothing() throws IOException {
        Path json = Files.writeString(folder.resolve("k.json"), "[{\"idWerkzoekende\": \"1\"}, {");
        Path data = folder.resolve("data");

        Typed typed = Typed.in(data, "import", "candidates", json.toString());

        assertThat(typed.err())
                .isEqualToIgnoringNewLines(
                        "Het JSON-bestand is kapot of afgekapt bij regel 1. Vraag het bestand"
                                + " opnieuw op.");
        assertThat(typed.status()).isEqualTo(1);
        assertThat(data).doesNotExist();
    }

    private Typed withConfig() {
        return Typed.with(folder, Map.of("werkbrug.data", folder.toString()), "reindex");
    }

    private static void migrateBeyond(Path data) throws SQLException {
        String url =
                "jdbc:h2:file:%s/werkbrug;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        .formatted(data);
        try (var store = DriverManager.getConnection(url, "sa", "");
                var statement = store.createStatement()) {
            statement.execute(
                    """
                    INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type",
                        "script", "checksum", "installed_by", "execution_time", "success")
                    VALUES (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', 1, TRUE)
                    """);
        }
    }
}
