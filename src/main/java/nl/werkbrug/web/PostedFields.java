package nl.werkbrug.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.body.CloseableByteBody;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Reads the fields of a posted form before anything else does: one of them proves where the form
 * came from, and none may get lost when somebody turns out to be signed out.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(PostedFields.ORDER)
class PostedFields {
    /** Before the filter that looks who somebody is. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    @RequestFilter
    CompletableFuture<HttpRequest<?>> read(HttpRequest<?> request) {
        if (!isForm(request) || !(request instanceof ServerHttpRequest<?> posted)) {
            return CompletableFuture.completedFuture(request);
        }
        try (CloseableByteBody copy =
                posted.byteBody().split(SplitBackpressureMode.FASTEST).allowDiscard()) {
            return copy.buffer().thenApply(body -> remember(request, body));
        }
    }

    private static HttpRequest<?> remember(
            HttpRequest<?> request, CloseableAvailableByteBody body) {
        try (body) {
            request.setAttribute(FormFields.ATTRIBUTE, parse(body.toString(UTF_8)));
        }
        return request;
    }

    static boolean isForm(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
                .isPresent();
    }

    static FormFields parse(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decode(pair.substring(0, equals)), _ -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return new FormFields(fields);
    }

    /** What is not encoded well stays as it is: whoever reads the form refuses it. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
