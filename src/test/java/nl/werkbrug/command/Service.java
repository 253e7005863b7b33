package nl.werkbrug.command;

import nl.werkbrug.Application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program running as a process of its own. */
record Service(Process process, Path log, int port) implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    /** As the tests themselves run: see tests.jvm in pom.xml. */
    private static final List<String> QUICK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** One line that the program wrote. */
    record Line(String text) {}

    static Service start(Path data, String... words) throws IOException, InterruptedException {
        return start(data, Map.of(), words);
    }

    /** With more in its environment. */
    static Service start(Path data, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("werkbrug", ".txt");
        int port = freePort();
        ProcessBuilder builder =
                program(data, words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("MICRONAUT_SERVER_PORT", String.valueOf(port));
        builder.environment().putAll(environment);
        var service = new Service(builder.start(), log, port);
        service.waitUntilReady();
        return service;
    }

    /** To be started, with the settings of this project. */
    static ProcessBuilder program(Path data, String... words) {
        var command = new ArrayList<>(List.of(java()));
        command.addAll(QUICK);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Application.class.getName());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().put("WERKBRUG_DATA", data.toString());
        builder.environment().put("WERKBRUG_CONFIG", "config");
        return builder;
    }

    String address() {
        return "http://localhost:" + port;
    }

    List<Line> said() {
        try {
            return Files.readAllLines(log).stream().map(Line::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to stop; returns its exit status. */
    int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void waitUntilReady() throws InterruptedException {
        for (int tries = 0; tries < PATIENCE_SECONDS * 10; tries++) {
            if (said().stream().anyMatch(line -> line.text().contains("staat klaar"))) {
                return;
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        close();
        throw new IllegalStateException("Not started: " + said());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
