package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.web.Socket.Reply;

import org.junit.jupiter.api.Test;

/** The proxy is elsewhere, and somebody on another machine says to be it. */
@MicronautTest(transactional = false)
@Property(name = "werkbrug.url", value = "https://werkbrug.example")
@Property(name = "werkbrug.trusted-proxy", value = "192.0.2.1, 2001:db8::/64")
class PastProxyTest extends StoreTest {
    @Inject EmbeddedServer server;

    @Test
    void who_is_not_the_proxy_is_not_believed() {
        Reply page = said("GET /inloggen");

        assertThat(page.status()).isEqualTo(308);
        assertThat(said("GET /api/v1/regions").status()).isEqualTo(403);
        assertThat(said("GET /prometheus").status()).isEqualTo(308);
    }

    private Reply said(String asked) {
        return Socket.send(
                server.getURI(),
                asked,
                "Host: werkbrug.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-For: 203.0.113.9");
    }
}
