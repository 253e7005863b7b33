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

/** Which addresses are open to everybody; for all others one has to be signed in. */
@Singleton
class Doors implements SecurityRule<HttpRequest<?>> {
    private static final List<String> FILES = List.of("/assets/", "/webjars/", "/api/v1/openapi");
    private static final List<String> ENTRANCES =
            List.of("/inloggen", "/eerste-beheerder", "/uitnodiging", "/herstel", "/code");

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication who) {
        boolean open =
                request != null
                        && (who instanceof SignedIn || needsNobody(request) || isEntrance(request));
        return Publishers.just(open ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** Files and the state of the service: nobody looks who asks. */
    static boolean needsNobody(HttpRequest<?> request) {
        String path = request.getPath();
        return FILES.stream().anyMatch(path::startsWith)
                || path.equals("/health")
                || (path.equals("/prometheus") && Transport.isLocal(request));
    }

    /** Where one comes to get in. */
    static boolean isEntrance(HttpRequest<?> request) {
        String path = request.getPath();
        return ENTRANCES.stream()
                .anyMatch(door -> path.equals(door) || path.startsWith(door + "/"));
    }
}
