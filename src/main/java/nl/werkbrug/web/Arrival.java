package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/**
 * How a request came here.
 *
 * @param from where it began, as far as that can be believed
 * @param secure nobody on the way could read it
 */
record Arrival(InetAddress from, boolean secure) {
    private static final String ATTRIBUTE = Arrival.class.getName();
    private static final String SCHEME = "X-Forwarded-Proto";
    private static final String LINE = "X-Forwarded-For";
    private static final List<String> FORWARDED = List.of("Forwarded", LINE, SCHEME);

    /** What a proxy of ours says is believed, and of nobody else. */
    static Arrival of(HttpRequest<?> request, Front front) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        return isForwarded(request) && front.trusts(peer)
                ? new Arrival(front.client(peer, all(request, LINE)), saysSecure(request))
                : direct(request);
    }

    static Arrival of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Arrival.class).orElseGet(() -> direct(request));
    }

    void remember(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Some program passed it on. */
    static boolean isForwarded(HttpRequest<?> request) {
        return FORWARDED.stream().anyMatch(request.getHeaders()::contains);
    }

    private static Arrival direct(HttpRequest<?> request) {
        return new Arrival(request.getRemoteAddress().getAddress(), request.isSecure());
    }

    /** The last word is that of the proxy nearest to us. */
    private static boolean saysSecure(HttpRequest<?> request) {
        String schemes = all(request, SCHEME).toLowerCase(Locale.ROOT);
        return schemes.substring(schemes.lastIndexOf(',') + 1).strip().equals("https");
    }

    private static String all(HttpRequest<?> request, String header) {
        return String.join(",", request.getHeaders().getAll(header));
    }
}
