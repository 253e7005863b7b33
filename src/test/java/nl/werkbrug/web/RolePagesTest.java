package nl.werkbrug.web;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Role;
import nl.werkbrug.proposal.AskedLinks;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of every role, looked at in a browser: axe, console and width. */
@MicronautTest(transactional = false)
class RolePagesTest extends StoreTest {
    private final Chromium chromium = new Chromium();

    @Inject EmbeddedServer server;
    @Inject MatrixWorld world;
    @Inject AskedLinks links;

    private String sent = "";
    private String token = "";

    @BeforeAll
    void somebody_was_sent() {
        sent = world.proposal("sent").id().value().toString();
        token = links.link(world.proposal("asked").id()).value();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void of_a_candidate() {
        look(Role.CANDIDATE, "/ik");
        look(Role.CANDIDATE, "/ik/wijzigen");
        look(Role.CANDIDATE, "/ik/gegevens");
    }

    @Test
    void of_a_coach() {
        look(Role.COACH, "/kandidaten");
        look(Role.COACH, "/kandidaten/" + world.own.value());
    }

    @Test
    void of_an_employer() {
        look(Role.EMPLOYER, "/portaal");
        look(Role.EMPLOYER, "/portaal/voorstellen/" + sent);
        look(Role.EMPLOYER, "/portaal/vergelijken?kaart=" + sent);
    }

    @Test
    void of_a_proposal() {
        look(Role.ACCOUNT_MANAGER, "/voorstellen/" + sent);
        look(Role.CANDIDATE, "/ik/voorstellen/" + sent);
        look(Role.CANDIDATE, "/ik/voorstellen/" + sent + "/brief");
        look(Role.CANDIDATE, "/antwoord/" + token);
    }

    @Test
    void of_an_administrator() {
        look(Role.ADMIN, "/beheer");
        look(Role.ADMIN, "/beheer/inzage");
        look(Role.ADMIN, "/beheer/bewaren");
    }

    private void look(Role role, String path) {
        new Inspection(chromium, page -> Chromium.signIn(page, server, world.person(role).id()))
                .glance(
                        server.getURI() + path,
                        page ->
                                page.querySelectorAll("details > summary")
                                        .forEach(summary -> summary.click()));
    }
}
