package nl.werkbrug.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.web.Api;

import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PulsePageTest extends StoreTest {
    @Inject EmbeddedServer server;

    @Test
    void a_link_that_does_not_work_says_so_to_anybody() {
        var answer =
                new Api(server)
                        .nobody()
                        .send(
                                new Api(server)
                                        .nobody()
                                        .request("/hoe-gaat-het/unknown")
                                        .header("Accept", "text/html")
                                        .GET());
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.response().body()).contains("Deze vraag is voorbij");
    }
}
