package nl.werkbrug.candidate.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.MergeOrder;
import nl.werkbrug.candidate.Mergers;
import nl.werkbrug.candidate.Pair;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.web.Chromium;
import nl.werkbrug.web.Inspection;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

/** How two files side by side look, and what was decided about them. */
@MicronautTest(transactional = false)
class DoublesGlanceTest extends StoreTest {
    private static final Recording RECORDING =
            new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);

    private final Chromium chromium = new Chromium();

    @Inject EmbeddedServer server;
    @Inject Candidates candidates;
    @Inject Mergers mergers;

    private Colleague ahmed;
    private CandidateId here;
    private CandidateId there;

    @BeforeAll
    void two_files_and_one_that_was_two() {
        ahmed = Colleague.called(server, "Ahmed", Role.ACCOUNT_MANAGER);
        here = add("Annabel", "06-12345678");
        there = add("A.", "+31 6 12345678");
        candidates.decide(here, Purpose.MATCHING, true, RECORDING);
        CandidateId other = add("Bert", "06-87654321");
        CandidateId gone = add("Bert", "06-87654321");
        mergers.merge(new MergeOrder(other, 0, gone, 0, Set.of()), RECORDING);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void looks_well_in_a_list_side_by_side_and_when_it_is_taken_back() {
        look("/kandidaten/dubbel", page -> assertThat(page.locator(".alike")).hasCount(1));
        look(
                OfferView.pathOf(Pair.of(here, there)),
                page -> assertThat(page.locator(".pair-line")).hasCount(1));
        var merged = mergers.latest(TestActors.DESK).getFirst();
        look("/kandidaten/dubbel/samenvoeging/" + merged.id(), _ -> {});
    }

    private CandidateId add(String name, String phone) {
        var form = TestForms.named(TestForms.reference(), "flevoland", name, phone, "wb:lassen");
        return candidates.add(form, RECORDING).id();
    }

    private void look(String path, Consumer<Page> deed) {
        new Inspection(chromium, page -> Chromium.signIn(page, server, ahmed.id()))
                .glance(server.getURI() + path, deed);
    }
}
