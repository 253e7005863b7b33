package nl.werkbrug.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;

import java.util.Set;

/**
 * A page of another site, open in the same browser, is not to be trusted. Refuses its posts, and
 * requests under another name than our own (DNS rebinding), with 403.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(Entrance.ORDER + 1)
class SameOrigin {
    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Front front;

    SameOrigin(Front front) {
        this.front = front;
    }

    @RequestFilter
    void refuseOthers(HttpRequest<?> request) {
        boolean fine = isForUs(request) && (reads(request) || isFromHere(request, front));
        if (!fine) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "");
        }
    }

    static boolean reads(HttpRequest<?> request) {
        return READING.contains(request.getMethod());
    }

    /** Says that it comes from a page of ours; to say nothing is not enough. */
    static boolean isProven(HttpRequest<?> request, Front front) {
        var headers = request.getHeaders();
        boolean says = headers.contains("Sec-Fetch-Site") || headers.contains("Origin");
        return says && isFromHere(request, front);
    }

    private boolean isForUs(HttpRequest<?> request) {
        return front.isNamed(request.getHeaders().get("Host")) || Transport.isLocal(request);
    }

    private static boolean isFromHere(HttpRequest<?> request, Front front) {
        var headers = request.getHeaders();
        String site = headers.get("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITE.contains(site);
        }
        String origin = headers.get("Origin");
        return origin == null || front.isOwn(origin, headers.get("Host"));
    }
}
