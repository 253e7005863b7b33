package nl.werkbrug.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/**
 * Looks how a request came. Once others than this computer can reach Werkbrug, plain http is led to
 * TLS where it only reads a page, and refused otherwise: a program must notice its mistake.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(Entrance.ORDER)
class Entrance {
    /** After the headers that every answer gets, before everything that asks how it came. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 1;

    private final Front front;

    Entrance(Front front) {
        this.front = front;
    }

    @RequestFilter
    @Nullable HttpResponse<?> look(HttpRequest<?> request) {
        Arrival arrival = Arrival.of(request, front);
        arrival.remember(request);
        URI own = front.url();
        return own == null || arrival.secure() || isWatching(request) ? null : lead(request, own);
    }

    /** Whoever keeps the service running, on this computer. */
    private static boolean isWatching(HttpRequest<?> request) {
        return Transport.isLocal(request) && Doors.isForOperations(request);
    }

    private static HttpResponse<?> lead(HttpRequest<?> request, URI own) {
        if (!SameOrigin.reads(request) || request.getPath().startsWith("/api/")) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "");
        }
        URI asked = request.getUri();
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return HttpResponse.permanentRedirect(URI.create(own + asked.getRawPath() + query));
    }
}
