package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.web.MatrixRequests.Asked;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Opens every page of {@code access/doors.yml} in every role that may, and reads it in English. */
@MicronautTest(transactional = false)
class EnglishPagesTest extends StoreTest {
    private static final Set<String> NO_PAGES =
            Set.of("/health", "/health/{selector}", "/prometheus");
    private static final Map<String, String> MET =
            Map.of(
                    "candidate",
                    "own",
                    "need",
                    "own employer",
                    "employer",
                    "own",
                    "proposal",
                    "sent",
                    "trajectory",
                    "assigned",
                    "introduction",
                    "assigned");

    @Inject EmbeddedServer server;
    @Inject MatrixWorld world;
    @Inject Accounts accounts;

    @BeforeAll
    void everybody_reads_english() {
        world.proposal("sent");
        Arrays.stream(Role.values())
                .forEach(role -> accounts.speak(world.person(role).id(), Language.ENGLISH));
    }

    @TestFactory
    Stream<DynamicTest> leaves_no_dutch_on_any_page() {
        DoorPlan plan = DoorPlan.read();
        return DoorPlan.entries().stream()
                .flatMap(entry ->
                        pages(entry)
                                .flatMap(door ->
                                        Arrays.stream(Role.values())
                                                .filter(role -> opens(plan, door, role))
                                                .map(role -> reads(entry, door, role))));
    }

    @Test
    void would_see_dutch_if_it_were_there() {
        assertThat(PageWords.of("<html><p>Dit is voor jou</p>")).containsPattern(PageWords.DUTCH);
        assertThat(PageWords.of("<p lang=\"nl\">Dit is voor jou</p><p>This is for you</p>"))
                .doesNotContainPattern(PageWords.DUTCH);
    }

    private DynamicTest reads(Map<String, Object> entry, String door, Role role) {
        return dynamicTest(
                door + " " + role,
                () -> {
                    String page = requests().send(asked(entry, door), world.bearer(role)).body();
                    assertThat(PageWords.of(page)).doesNotContainPattern(PageWords.DUTCH);
                });
    }

    private Asked asked(Map<String, Object> entry, String door) {
        Object meets = entry.get("meets");
        return meets == null
                ? requests().anything(door)
                : requests()
                        .about(
                                door,
                                meets.toString(),
                                Objects.requireNonNull(MET.get(meets.toString())));
    }

    private static Stream<String> pages(Map<String, Object> entry) {
        return ((List<?>) Objects.requireNonNull(entry.get("doors")))
                .stream()
                        .map(Object::toString)
                        .filter(door -> door.startsWith("GET /"))
                        .filter(door ->
                                !door.startsWith("GET /api/")
                                        && !door.matches(".*[.](json|csv|xlsx|pdf)"))
                        .filter(door -> !NO_PAGES.contains(door.substring(4)));
    }

    private static boolean opens(DoorPlan plan, String door, Role role) {
        var lock = Objects.requireNonNull(plan.locks().get(new Door(door)));
        return lock.open() ? role == Role.CANDIDATE : lock.roles().contains(role);
    }

    private MatrixRequests requests() {
        return new MatrixRequests(server, world);
    }
}
