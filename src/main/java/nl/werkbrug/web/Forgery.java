package nl.werkbrug.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.ServerFilterPhase;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * Refuses what another site made a signed-in browser send: a form has to carry the token of its
 * session, and what carries none, JSON and the entrances, has to say where it comes from. A program
 * with a bearer token is no browser.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class Forgery implements Ordered {
    private final Front front;

    Forgery(Front front) {
        this.front = front;
    }

    /** After the filter that looks who somebody is. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        if (SameOrigin.reads(request) || isFine(request)) {
            return;
        }
        throw new HttpStatusException(HttpStatus.FORBIDDEN, "");
    }

    private boolean isFine(HttpRequest<?> request) {
        if (Doors.isEntrance(request)) {
            return SameOrigin.isProven(request, front);
        }
        Optional<SignedIn> browser = SignedIn.of(request).filter(SignedIn::byCookie);
        return browser.isEmpty()
                || (PostedFields.isForm(request)
                        ? carries(request, browser.get().csrf())
                        : SameOrigin.isProven(request, front));
    }

    private static boolean carries(HttpRequest<?> request, String csrf) {
        List<String> sent = FormFields.of(request).values(FormFields.CSRF);
        return sent.size() == 1
                && MessageDigest.isEqual(sent.getFirst().getBytes(UTF_8), csrf.getBytes(UTF_8));
    }
}
