package nl.werkbrug.web;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.proposal.AskedLinks;
import nl.werkbrug.refusal.Language;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pages of every role, looked at in a browser: axe, console and width. */
@MicronautTest(transactional = false)
class RolePagesTest extends StoreTest {
    private static final String UNFOLD =
            "() => document.querySelectorAll('details').forEach((each) => each.open = true)";

    private final Chromium chromium = new Chromium();
    private final Map<Role, Inspection> inspections = new EnumMap<>(Role.class);

    @Inject EmbeddedServer server;
    @Inject MatrixWorld world;
    @Inject AskedLinks links;

    private String sent = "";
    private String token = "";
    @Inject Accounts accounts;

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
        look(Role.CANDIDATE, "/ik/profiel");
        look(Role.CANDIDATE, "/ik/wijzigen");
        look(Role.CANDIDATE, "/ik/kunnen?zoek=lassen");
        look(Role.CANDIDATE, "/ik/kunnen/niveau?code=wb:lassen");
        look(Role.CANDIDATE, "/ik/kunnen/vertellen");
        look(Role.CANDIDATE, "/ik/wensen");
        look(Role.CANDIDATE, "/ik/kaart");
        look(Role.CANDIDATE, "/ik/stappen");
        look(Role.CANDIDATE, "/ik/toestemming");
        look(Role.CANDIDATE, "/ik/rechten");
        look(Role.CANDIDATE, "/ik/gegevens");
    }

    @Test
    void of_a_candidate_who_reads_arabic() {
        accounts.speak(world.person(Role.CANDIDATE).id(), Language.ARABIC);

        look(Role.CANDIDATE, "/ik");
        look(Role.CANDIDATE, "/ik/kunnen/werk?sector=construction");

        accounts.speak(world.person(Role.CANDIDATE).id(), Language.DUTCH);
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
        look(Role.EMPLOYER, "/portaal/behoeften/nieuw");
        String need = "/portaal/behoeften/" + world.need("own employer", true).value();
        look(Role.EMPLOYER, need);
        for (String step :
                List.of("kunnen", "volgorde", "eisen", "wanneer", "aanbod", "versturen")) {
            look(Role.EMPLOYER, need + "/wijzigen?stap=" + step);
        }
    }

    @Test
    void of_a_proposal() {
        look(Role.ACCOUNT_MANAGER, "/voorstellen/" + sent);
        look(Role.CANDIDATE, "/ik/voorstellen/" + sent);
        look(Role.CANDIDATE, "/ik/voorstellen/" + sent + "/brief");
        look(Role.CANDIDATE, "/antwoord/" + token);
    }

    @Test
    void of_an_accountmanager() {
        look(Role.ACCOUNT_MANAGER, "/werkgevers");
        look(Role.ACCOUNT_MANAGER, "/werkgevers/nieuw");
        look(Role.ACCOUNT_MANAGER, "/werkgevers/" + world.employer("own").value());
        look(Role.ACCOUNT_MANAGER, "/behoeften/" + world.need("own employer", false).value());
    }

    @Test
    void of_an_administrator() {
        look(Role.ADMIN, "/beheer");
        look(Role.ADMIN, "/beheer/inzage");
        look(Role.ADMIN, "/beheer/bewaren");
        look(Role.ADMIN, "/beheer/catalogus?zoek=lassen");
        look(Role.ADMIN, "/beheer/catalogus/competentie?code=wb:lassen");
        look(Role.ADMIN, "/beheer/catalogus/samenvoegen?code=wb:lassen&met=wb:verspanen");
    }

    private Inspection inspection(Role role) {
        return new Inspection(
                chromium, page -> Chromium.signIn(page, server, world.person(role).id()));
    }

    private void look(Role role, String path) {
        inspections
                .computeIfAbsent(role, this::inspection)
                .glance(server.getURI() + path, page -> page.evaluate(UNFOLD));
    }
}
