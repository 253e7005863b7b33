package nl.werkbrug.access;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

/** Where people reach this installation: as set, or on this computer. */
@Singleton
public class PublicAddress {
    private final String address;

    PublicAddress(
            @Value("${werkbrug.url:}") String url, @Value("${micronaut.server.port}") String port) {
        this.address = url.isBlank() ? "http://localhost:" + port : url.replaceAll("/+$", "");
    }

    /** As people type it. */
    public String of(String path) {
        return address + path;
    }
}
