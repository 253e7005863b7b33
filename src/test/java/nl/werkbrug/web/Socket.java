package nl.werkbrug.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;

/** Asks for a page with headers that a well-behaved client would not send. */
final class Socket {
    private Socket() {}

    static int status(URI address, String host) {
        try (var socket = new java.net.Socket(address.getHost(), address.getPort());
                var in = new InputStreamReader(socket.getInputStream(), US_ASCII)) {
            String request =
                    "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(address.getPath(), host);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            String first = new BufferedReader(in).readLine();
            return Integer.parseInt(first.split(" ", -1)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
