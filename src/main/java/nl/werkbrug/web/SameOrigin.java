package nl.werkbrug.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;

import java.net.URI;
import java.util.Set;

/**
 * A page of another site, open in the same browser, is not to be trusted. Refuses its posts, and
 * requests under another name than this computer's own (DNS rebinding), with 403.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
class SameOrigin {
    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    @RequestFilter
    void refuseOthers(HttpRequest<?> request) {
        boolean fine = isForThisComputer(request) && (reads(request) || isFromHere(request));
        if (!fine) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "");
        }
    }

    static boolean reads(HttpRequest<?> request) {
        return READING.contains(request.getMethod());
    }

    /** Says that it comes from a page of ours; to say nothing is not enough. */
    static boolean isProven(HttpRequest<?> request) {
        var headers = request.getHeaders();
        boolean says = headers.contains("Sec-Fetch-Site") || headers.contains("Origin");
        return says && isFromHere(request);
    }

    private static boolean isForThisComputer(HttpRequest<?> request) {
        String host = request.getHeaders().get("Host");
        return host == null || THIS_COMPUTER.contains(host.replaceFirst(":\\d+$", ""));
    }

    private static boolean isFromHere(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITE.contains(site);
        }
        String origin = request.getHeaders().get("Origin");
        return origin == null || isOwn(origin, request.getHeaders().get("Host"));
    }

    private static boolean isOwn(String origin, @org.jspecify.annotations.Nullable String host) {
        try {
            return URI.create(origin).getRawAuthority().equals(host);
        } catch (IllegalArgumentException | NullPointerException _) {
            return false;
        }
    }
}
