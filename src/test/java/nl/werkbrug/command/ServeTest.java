package nl.werkbrug.command;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.command.Service.Line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The program in a process of its own, and commands beside it. */
class ServeTest {
    private static final String PEOPLE =
            IntStream.range(0, 50)
                    .mapToObj(number -> "p-" + number)
                    .collect(Collectors.joining("\n", "referentie\n", "\n"));

    @TempDir Path folder;

    @Test
    void tells_its_address_and_stops_when_asked() throws Exception {
        try (Service service = Service.start(folder, "serve", "--demo")) {
            assertThat(service.said())
                    .extracting(Line::text)
                    .anySatisfy(line -> assertThat(line).contains("voorbeeldregio"))
                    .contains(
                            "Werkbrug luistert alleen op deze computer.",
                            "Werkbrug staat klaar: " + service.address());
            assertThat(statusOf(service.address() + "/health")).isEqualTo(200);

            assertThat(service.terminate()).isEqualTo(143);
        }
    }

    @Test
    void commands_share_its_store_and_a_kill_loses_nothing() throws Exception {
        Path csv = Files.writeString(folder.resolve("p.csv"), PEOPLE);
        try (Service service = Service.start(folder, "serve")) {
            Typed beside = Typed.in(folder, "import", "candidates", csv.toString());
            assertThat(beside.lastLine()).isEqualTo("added 50, changed 0, unchanged 0, rejected 0");
            assertThat(Typed.in(folder, "reindex").status()).isZero();

            service.kill();
        }

        assertThat(Typed.in(folder, "import", "candidates", csv.toString()).lastLine())
                .isEqualTo("added 0, changed 0, unchanged 50, rejected 0");
    }

    @Test
    void every_commit_is_written_at_once() throws SQLException, IOException {
        Typed.in(folder, "reindex");
        String wiring = Files.readString(Path.of("src/main/resources/application.yml"));
        assertThat(wiring).contains(";WRITE_DELAY=0;").contains(";AUTO_SERVER=TRUE;");

        String url =
                wiring.lines()
                        .filter(line -> line.contains("jdbc:h2:"))
                        .map(line -> line.substring(line.indexOf("jdbc:")))
                        .findFirst()
                        .orElseThrow()
                        .replace("${werkbrug.data}", folder.toString());
        try (var store = DriverManager.getConnection(url, "sa", "");
                var settings =
                        store.createStatement()
                                .executeQuery(
                                        """
                                        SELECT setting_value FROM information_schema.settings
                                        WHERE setting_name = 'WRITE_DELAY'
                                        """)) {
            assertThat(settings.next()).isTrue();
            assertThat(settings.getInt(1)).isZero();
        }
    }

    private static int statusOf(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
