package nl.werkbrug.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

import java.util.Map;

/**
 * Headers on every answer: pages, JSON, files and refusals. Only files that are the same for
 * everybody may be kept; with no referrer, what stands in an address stays with us.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders {
    private static final int BAD_REQUEST = 400;
    private static final String POLICY =
            "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src"
                    + " 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri"
                    + " 'none'; frame-ancestors 'none'";

    // Two years, and for every machine under the name.
    private static final String ALWAYS_TLS = "max-age=63072000; includeSubDomains";

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy", POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer",
                    "Permissions-Policy",
                            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin");

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        ALWAYS.forEach(response::header);
        if (Transport.isSecure(request)) {
            response.header("Strict-Transport-Security", ALWAYS_TLS);
        }
        if (request.getPath().startsWith("/api/")) {
            response.header("API-Version", "1.0.0");
        }
        if (!isStatic(request.getPath()) || response.code() >= BAD_REQUEST) {
            response.header("Cache-Control", "no-store");
        }
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }
}
