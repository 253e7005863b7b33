package nl.werkbrug.command;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A person and secrets are let in wherever something can be typed, and looked for in every log. */
class LogsTest {
    private static final String NAME = "Kanarievogel";
    private static final String EMAIL = "kanarie@voorbeeld.nl";
    private static final String PHONE = "06-00000654";
    private static final String BSN = "111222333";
    private static final String TOKEN = "kanarie-sleutel-0123456789";
    private static final List<String> CANARIES = List.of("kanarie", PHONE, "0600000654", BSN);
    private static final Path SHIPPED = Path.of("src/main/resources/logback.xml");

    @TempDir Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"warn", "info"})
    void no_log_holds_a_person_or_a_secret(String level) throws Exception {
        try (Service service = Service.start(folder, logging(level), "serve", "--demo")) {
            String cookie = signIn(service, "accountmanager", "werkbrug-demo");
            assertThat(cookie).startsWith("werkbrug-session=");
            typeEverywhere(service, cookie);
            breakStore("CREATE UNIQUE INDEX one_mail ON candidate_person (email)");
            breakStore("ALTER TABLE need ADD CHECK (title <> '" + NAME + "')");
            storeFails(service, cookie);
            breakStore("ALTER TABLE outbox_head RENAME TO gone_head");
            breakStore("ALTER TABLE candidate RENAME TO gone_candidate");
            breakStore("ALTER TABLE session RENAME TO gone_session");
            storeFails(service, cookie);
            Thread.sleep(2500); // the index asks every second
            service.terminate();

            List<String> log = service.said().stream().map(Service.Line::text).toList();
            assertThat(log).anySatisfy(line -> assertThat(line).contains(" ERROR "));
            String token = cookie.substring(cookie.indexOf('=') + 1);
            assertThat(log).allSatisfy(line -> holdsNobody(line));
            assertThat(log).noneMatch(line -> line.contains(token));
            assertThat(traces()).isEmpty();
        }
    }

    @Test
    void an_import_tells_a_person_to_whoever_started_it_and_to_no_log() throws Exception {
        Path csv =
                Files.writeString(
                        folder.resolve("people.csv"),
                        """
                        referentie;voornaam;achternaam;email;telefoon;motivatie;competenties
                        1;%1$s;%1$s;%2$s;%3$s;Bel %3$s;lassen:3
                        2;%1$s;%1$s;geen %2$s;%3$s x;BSN %4$s;lassen:9
                        3;%1$s
                        1;%1$s;%1$s;%2$s;%3$s;Dubbel;lassen:3
                        """
                                .formatted(NAME, EMAIL, PHONE, BSN));
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder =
                Service.program(folder, "import", "candidates", csv.toString())
                        .redirectOutput(folder.resolve("report.txt").toFile())
                        .redirectError(errors.toFile());
        builder.environment().putAll(logging("info"));

        assertThat(builder.start().waitFor()).isEqualTo(1);

        assertThat(Files.readString(folder.resolve("report.txt"))).contains("rejected");
        assertThat(Files.readAllLines(errors)).allSatisfy(line -> holdsNobody(line));
        assertThat(traces()).isEmpty();
    }

    /** As the jar logs, or with more. */
    private Map<String, String> logging(String level) throws IOException {
        Path file = folder.resolve("logback.xml");
        String shipped = Files.readString(SHIPPED);
        Files.writeString(
                file,
                shipped.replace("<root level=\"warn\">", "<root level=\"%s\">".formatted(level)));
        return Map.of("JAVA_TOOL_OPTIONS", "-Dlogback.configurationFile=" + file);
    }

    private void typeEverywhere(Service service, String cookie) throws Exception {
        signIn(service, NAME, "kanarie wachtwoord");
        signIn(service, EMAIL, "x".repeat(2000) + NAME);
        for (String body : bodies()) {
            send(service, "POST", "/api/v1/candidates", body, "Cookie", cookie);
            send(service, "POST", "/api/v1/needs", body, "Cookie", cookie);
            send(service, "POST", "/api/v1/matches", body, "Cookie", cookie);
            send(service, "POST", "/api/v1/competences/suggest", body, "Cookie", cookie);
            send(
                    service,
                    "PUT",
                    "/api/v1/candidates/" + NAME + "/competences",
                    body,
                    "Cookie",
                    cookie);
        }
        for (String path : paths()) {
            send(service, "GET", path, "", "Cookie", cookie);
            send(service, "DELETE", path, "", "Cookie", cookie);
        }
        send(service, "GET", "/api/v1/needs", "", "Authorization", "Bearer " + TOKEN);
        send(service, "GET", "/api/v1/needs", "", "Authorization", "Basic " + TOKEN);
        send(service, "GET", "/behoeften", "", "Cookie", "werkbrug-session=" + TOKEN);
        send(service, "GET", "/behoeften", "", "Accept", NAME);
        send(service, "GET", "/behoeften", "", "Accept-Language", NAME);
        send(service, "GET", "/behoeften", "", "Origin", "https://" + NAME);
        send(service, "PATCH", "/api/v1/needs/" + BSN, "{", "If-Match", NAME);
        send(service, "POST", "/api/v1/needs", NAME, "Content-Type", "text/" + NAME);
    }

    private static List<String> bodies() {
        String person =
                """
                {"reference": "%1$s", "region": "flevoland", "firstName": "%1$s", "lastName": "%1$s",
                 "email": "%2$s", "phone": "%3$s", "motivation": "Ik las graag."}
                """
                        .formatted(NAME, EMAIL, PHONE);
        return List.of(
                person,
                person.replace("Ik las graag.", "Mijn BSN is " + BSN),
                "{\"title\": \"%s\", \"tasks\": \"Bel %s\", \"region\": \"flevoland\"}"
                        .formatted(NAME, PHONE),
                "{\"" + NAME + "\": \"" + BSN + "\"}",
                "{\"firstName\": {\"" + NAME + "\": 1}, \"region\": \"" + NAME + "\"}",
                "{\"firstName\": \"" + NAME + "\", " + NAME,
                "{\"text\": \"" + NAME + "\\u0000\"}",
                "[\"" + NAME + "\"",
                NAME);
    }

    private static List<String> paths() {
        return List.of(
                "/" + NAME,
                "/api/v1/" + NAME,
                "/kandidaten/" + NAME,
                "/kandidaten?naam=" + NAME + "&pagina=" + NAME,
                "/behoeften/" + NAME + "?status=" + EMAIL,
                "/api/v1/needs/" + BSN,
                "/api/v1/needs?size=" + NAME,
                "/api/v1/competences?q=" + NAME + "&limit=" + NAME,
                "/assets/" + NAME,
                "/inloggen?next=https://" + NAME);
    }

    /** Every request here may go wrong: what matters is what is said about it. */
    private void storeFails(Service service, String cookie) throws Exception {
        for (String body : bodies()) {
            send(
                    service,
                    "POST",
                    "/api/v1/candidates",
                    body.replace("\"" + NAME + "\", \"region", "\"x\", \"region"),
                    "Cookie",
                    cookie);
            send(service, "POST", "/api/v1/needs", body, "Cookie", cookie);
        }
        String need =
                """
                {"title": "%s", "region": "flevoland", "criteria": [{"competence": "wb:lassen"}]}
                """
                        .formatted(NAME);
        var failed = send(service, "POST", "/api/v1/needs", need, "Cookie", cookie);
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain(NAME, "Exception", "SQL", "nl.werkbrug");
        send(service, "POST", "/api/v1/matches", need, "Cookie", cookie);
        for (String path : paths()) {
            send(service, "GET", path, "", "Cookie", cookie);
        }
        signIn(service, NAME, "kanarie wachtwoord");
    }

    private String signIn(Service service, String username, String password) throws Exception {
        String form = "username=%s&password=%s".formatted(encode(username), encode(password));
        var request =
                HttpRequest.newBuilder(URI.create(service.address() + "/inloggen"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(form));
        return client
                .send(request.build(), BodyHandlers.discarding())
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .filter(each -> each.startsWith("werkbrug-session="))
                .map(each -> each.split(";", -1)[0])
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(
            Service service, String method, String path, String body, String... header)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(service.address() + path))
                        .setHeader("Content-Type", "application/json")
                        .setHeader("Sec-Fetch-Site", "same-origin")
                        .setHeader(header[0], header[1])
                        .method(method, BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** From beside the service, as a mistake of ours would. */
    private void breakStore(String statement) throws SQLException {
        String url =
                "jdbc:h2:file:%s/werkbrug;AUTO_SERVER=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection store = DriverManager.getConnection(url.formatted(folder), "sa", "")) {
            store.createStatement().execute(statement);
        }
    }

    /** H2 writes what it refuses beside the store. */
    private List<String> traces() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".trace.db"))
                    .map(LogsTest::text)
                    .filter(text -> CANARIES.stream().anyMatch(text::contains))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void holdsNobody(String line) {
        assertThat(line.toLowerCase(Locale.ROOT)).doesNotContain(CANARIES);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
