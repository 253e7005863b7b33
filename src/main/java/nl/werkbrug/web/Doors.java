package nl.werkbrug.web;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

import java.util.List;
import java.util.Optional;

/** Opens the doors of {@code access/doors.yml} to the roles named there, and no others. */
@Singleton
class Doors implements SecurityRule<HttpRequest<?>> {
    private static final List<String> FILES = List.of("/assets/", "/webjars/", "/api/v1/openapi");
    private static final List<String> ENTRANCES =
            List.of("/inloggen", "/eerste-beheerder", "/uitnodiging", "/herstel", "/code");

    private final DoorPlan plan = DoorPlan.read();

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication who) {
        boolean open = request != null && isOpen(request, who);
        return Publishers.just(open ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** An address that does not exist is told to whoever is signed in. */
    private boolean isOpen(HttpRequest<?> request, @Nullable Authentication who) {
        if (needsNobody(request) || isFigures(request)) {
            return needsNobody(request);
        }
        Optional<Door> door = Door.of(request);
        return who instanceof SignedIn reader
                ? door.map(known -> plan.opensFor(known, reader.actor())).orElse(true)
                : door.filter(plan::isOpen).isPresent();
    }

    /** Files and the state of the service: nobody looks who asks. */
    static boolean needsNobody(HttpRequest<?> request) {
        String path = request.getPath();
        return FILES.stream().anyMatch(path::startsWith)
                || path.equals("/health")
                || (isFigures(request) && Transport.isLocal(request));
    }

    private static boolean isFigures(HttpRequest<?> request) {
        return request.getPath().equals("/prometheus");
    }

    /** For whoever keeps the service running. */
    static boolean isForOperations(HttpRequest<?> request) {
        return request.getPath().equals("/health") || isFigures(request);
    }

    /** Where one comes to get in. */
    static boolean isEntrance(HttpRequest<?> request) {
        String path = request.getPath();
        return ENTRANCES.stream()
                .anyMatch(door -> path.equals(door) || path.startsWith(door + "/"));
    }
}
