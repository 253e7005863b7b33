package nl.werkbrug.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends what a well-behaved client would not. */
final class Socket {
    private static final int PATIENCE_MILLIS = 20_000;

    private Socket() {}

    /** What came back; 0 when the line was cut without a word. */
    record Reply(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        private static Reply of(String all) {
            String[] parts = all.split("\r\n\r\n", 2);
            List<String> lines = parts[0].lines().toList();
            if (lines.isEmpty()) {
                return new Reply(0, Map.of(), "");
            }
            var headers =
                    lines.stream()
                            .skip(1)
                            .map(line -> line.split(": ", 2))
                            .collect(
                                    Collectors.toMap(
                                            pair -> pair[0].toLowerCase(Locale.ROOT),
                                            pair -> pair[1],
                                            (one, other) -> one + "\n" + other));
            int status = Integer.parseInt(lines.getFirst().split(" ", -1)[1]);
            return new Reply(status, headers, parts[1]);
        }
    }

    static int status(URI address, String host) {
        return send(address, "GET " + address.getPath(), "Host: " + host).status();
    }

    /** The method with the path, then headers. */
    static Reply send(URI server, String asked, String... headers) {
        return raw(
                server,
                "%s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n"
                        .formatted(asked, String.join("\r\n", headers)));
    }

    static Reply raw(URI server, String request) {
        try (var socket = new java.net.Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, request);
            return Reply.of(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (SocketException _) {
            return Reply.of("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server that has seen enough hangs up before everything is sent. */
    private static void write(java.net.Socket socket, String request) throws IOException {
        try {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        } catch (SocketException _) {
            // It may still have answered.
        }
    }
}
