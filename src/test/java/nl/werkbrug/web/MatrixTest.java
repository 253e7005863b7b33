package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.Role;
import nl.werkbrug.web.MatrixRequests.Asked;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks every door of {@code access/doors.yml} in every role, and every line of it over HTTP. */
@MicronautTest(transactional = false)
class MatrixTest extends StoreTest {
    private static final Map<String, List<String>> RELATIONS =
            Map.of(
                    "candidate",
                    List.of(
                            "own",
                            "assigned",
                            "same region",
                            "said no",
                            "shared",
                            "other region",
                            "erased"),
                    "need",
                    List.of("same region", "own employer", "other region"),
                    "employer",
                    List.of("own", "other"),
                    "proposal",
                    List.of("picked", "sent", "withdrawn", "elsewhere"),
                    "trajectory",
                    List.of("own", "assigned", "same region", "other region", "erased"),
                    "introduction",
                    List.of("own", "assigned", "same region", "elsewhere", "erased"));

    @Inject EmbeddedServer server;
    @Inject Router router;
    @Inject MatrixWorld world;

    @Test
    void every_address_is_in_the_file_and_nothing_else() {
        Set<String> addresses =
                router.uriRoutes()
                        .map(route -> Door.of(route).name())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written =
                DoorPlan.entries().stream()
                        .flatMap(entry -> doors(entry).stream())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(addresses).isEqualTo(written);
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_without_signing_in() {
        return lockedEntries()
                .flatMap(entry -> doors(entry).stream())
                .map(door -> dynamicTest(door, () -> refusesStrangers(door)));
    }

    @TestFactory
    Stream<DynamicTest> a_door_is_closed_for_every_other_role() {
        return lockedEntries()
                .flatMap(entry ->
                        doors(entry).stream()
                                .flatMap(door ->
                                        Arrays.stream(Role.values())
                                                .filter(role -> !mayEnter(entry, role))
                                                .map(role -> closed(door, role))));
    }

    @TestFactory
    Stream<DynamicTest> a_door_opens_for_its_roles() {
        return lockedEntries()
                .filter(entry -> !entry.containsKey("meets"))
                .flatMap(entry ->
                        doors(entry).stream()
                                .flatMap(door ->
                                        Arrays.stream(Role.values())
                                                .filter(role -> mayEnter(entry, role))
                                                .map(role -> opens(door, role))));
    }

    @TestFactory
    Stream<DynamicTest> whoever_is_met_is_met_as_written() {
        return lockedEntries()
                .filter(entry -> entry.containsKey("meets"))
                .flatMap(entry -> doors(entry).stream().flatMap(door -> cells(entry, door)));
    }

    private Stream<DynamicTest> cells(Map<String, Object> entry, String door) {
        String meets = String.valueOf(entry.get("meets"));
        return Arrays.stream(Role.values())
                .filter(role -> mayEnter(entry, role))
                .flatMap(role ->
                        relations(meets)
                                .filter(relation ->
                                        role == Role.CANDIDATE || !isOwnFile(meets, relation))
                                .map(relation ->
                                        cell(
                                                door,
                                                meets,
                                                role,
                                                relation,
                                                cell(entry, role, relation))));
    }

    private DynamicTest cell(
            String door, String meets, Role role, String relation, String expected) {
        return dynamicTest(
                "%s %s: %s is %s".formatted(door, role, relation, expected),
                () -> meets(door, meets, role, relation, expected));
    }

    private void meets(String door, String meets, Role role, String relation, String expected) {
        Asked asked = requests().about(door, meets, relation);
        HttpResponse<String> answer = requests().send(asked, world.bearer(role));
        switch (expected) {
            case "missing" -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
            case "403" -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            case "named" -> assertThat(fine(answer)).contains(MatrixWorld.NAME);
            case "unnamed" ->
                    assertThat(fine(answer))
                            .doesNotContain(MatrixWorld.NAME)
                            .doesNotContain(MatrixWorld.PHONE);
            case "card" ->
                    assertThat(fine(answer))
                            .contains(MatrixWorld.NAME)
                            .doesNotContain(MatrixWorld.PHONE);
            case "yes" -> fine(answer);
            default -> throw new IllegalArgumentException(expected);
        }
        if (!List.of("named", "card", "yes").contains(expected)) {
            assertThat(answer.body()).doesNotContain(MatrixWorld.NAME);
        }
    }

    /** 2xx or a redirect, never to the sign-in page. */
    private static String fine(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 303);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("inloggen");
        return answer.body();
    }

    private DynamicTest opens(String door, Role role) {
        return dynamicTest(
                "%s %s".formatted(door, role),
                () ->
                        assertThat(send(door, role).statusCode())
                                .isNotIn(401, 403, 500, 405)
                                .satisfies(status -> assertThat(status).isLessThan(500)));
    }

    private DynamicTest closed(String door, Role role) {
        return dynamicTest(
                "%s %s".formatted(door, role),
                () -> assertThat(send(door, role).statusCode()).isEqualTo(403));
    }

    private void refusesStrangers(String door) {
        HttpResponse<String> answer = requests().send(requests().anything(door), null);
        if (answer.statusCode() == 303) {
            assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/inloggen");
        } else {
            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    private HttpResponse<String> send(String door, Role role) {
        return requests().send(requests().anything(door), world.bearer(role));
    }

    private MatrixRequests requests() {
        return new MatrixRequests(server, world);
    }

    private static Stream<Map<String, Object>> lockedEntries() {
        return DoorPlan.entries().stream().filter(entry -> !entry.containsKey("open"));
    }

    private static boolean mayEnter(Map<String, Object> entry, Role role) {
        return entry.containsKey("everyone")
                || entry.containsKey(role.name())
                || strings(entry.get("for")).contains(role.name());
    }

    /** What a role gets of a relation; what is not written is missing. */
    private static String cell(Map<String, Object> entry, Role role, String relation) {
        return ((Map<?, ?>) entry.getOrDefault(role.name(), Map.of()))
                .entrySet().stream()
                        .filter(cell ->
                                List.of(cell.getKey().toString().split(", ")).contains(relation))
                        .map(cell -> cell.getValue().toString())
                        .map(value -> value.equals("true") ? "yes" : value)
                        .findFirst()
                        .orElse("missing");
    }

    /** For everybody else it is the file of somebody of the same region. */
    private static boolean isOwnFile(String meets, String relation) {
        return List.of("candidate", "trajectory", "introduction").contains(meets)
                && relation.equals("own");
    }

    private static Stream<String> relations(String meets) {
        return RELATIONS.getOrDefault(meets, List.of()).stream();
    }

    private static List<String> doors(Map<String, Object> entry) {
        return strings(entry.get("doors"));
    }

    private static List<String> strings(@Nullable Object list) {
        return list instanceof List<?> some
                ? some.stream().map(Object::toString).toList()
                : List.of();
    }
}
