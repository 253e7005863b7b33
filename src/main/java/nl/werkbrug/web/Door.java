package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.web.router.UriRouteMatch;

import java.util.Optional;

/** An address with the method it is asked with, as {@code GET /behoeften/{id}}. */
record Door(String name) {
    static Door of(UriRouteInfo<?, ?> route) {
        // What may be read, may be asked whether it is there.
        String method = route.getHttpMethodName().replace("HEAD", "GET");
        return new Door(method + " " + route.getUriMatchTemplate().toPathString());
    }

    /** Empty for a file, and for an address that does not exist. */
    static Optional<Door> of(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(UriRouteMatch.class::isInstance)
                .map(match -> of(((UriRouteMatch<?, ?>) match).getRouteInfo()));
    }
}
