package nl.werkbrug.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.werkbrug.Postgres;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.Map;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The service where others than this computer can reach it. */
class OutsideTest {
    private static final String URL = "https://localhost";
    private static final String PASSWORD = "geheim-voor-de-proef";

    @TempDir Path folder;

    @Test
    void serves_with_a_certificate_of_its_own() throws Exception {
        int port = freePort();
        try (Service service =
                Service.start(folder, certified(keyStore("localhost"), port), "serve")) {
            assertThat(service.said()).extracting(Service.Line::text).contains(ready(port));
            HttpResponse<String> page = get(URI.create(URL + ":" + port + "/eerste-beheerder"));

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(service.terminate()).isEqualTo(143);
        }
    }

    @Test
    void serves_as_the_file_for_a_server_says() throws Exception {
        Map<String, String> settings = new HashMap<>();
        settings.put("MICRONAUT_ENVIRONMENTS", "server");
        settings.put("WERKBRUG_URL", "https://werkbrug.example.nl");
        settings.put("DATASOURCES_DEFAULT_URL", Postgres.settings().get("datasources.default.url"));

        try (Service service = Service.start(folder, settings, "serve")) {
            assertThat(service.said())
                    .extracting(Service.Line::text)
                    .contains("Werkbrug staat klaar: https://werkbrug.example.nl")
                    .doesNotContain("Werkbrug luistert alleen op deze computer.");
            assertThat(folder.resolve("werkbrug.mv.db")).doesNotExist();
        }
    }

    @Test
    void shows_no_demonstration_where_others_come() throws Exception {
        var settings = certified(keyStore("localhost"), freePort());

        assertThatThrownBy(() -> Service.start(folder, settings, "serve", "--demo"))
                .hasMessageContaining("iedereen kent het wachtwoord");
    }

    private static String ready(int port) {
        return "Werkbrug staat klaar: " + URL + ":" + port;
    }

    private static Map<String, String> certified(Path keyStore, int port) {
        return Map.of(
                "MICRONAUT_SERVER_HOST",
                "0.0.0.0",
                "MICRONAUT_SERVER_SSL_ENABLED",
                "true",
                "MICRONAUT_SERVER_SSL_PORT",
                String.valueOf(port),
                "MICRONAUT_SERVER_SSL_KEY_STORE_PATH",
                "file:" + keyStore,
                "MICRONAUT_SERVER_SSL_KEY_STORE_TYPE",
                "PKCS12",
                "MICRONAUT_SERVER_SSL_KEY_STORE_PASSWORD",
                PASSWORD,
                "WERKBRUG_URL",
                URL + ":" + port);
    }

    private Path keyStore(String name) throws Exception {
        Path file = folder.resolve("keys.p12");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        int made =
                new ProcessBuilder(
                                keytool,
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + name,
                                "-ext",
                                "SAN=dns:" + name,
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                PASSWORD,
                                "-keystore",
                                file.toString())
                        .inheritIO()
                        .start()
                        .waitFor();
        assertThat(made).isZero();
        return file;
    }

    private HttpResponse<String> get(URI address) throws Exception {
        try (HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }

    private SSLContext trusting() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve("keys.p12"))) {
            store.load(file, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("werkbrug", store.getCertificate("mykey"));
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
