package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** How a request came here: the one place that knows of TLS and of a proxy in front. */
public final class Transport {
    private static final int NETWORK_BYTES = 8;
    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For");

    private Transport() {}

    /** Nobody on the way could read it. */
    public static boolean isSecure(HttpRequest<?> request) {
        return request.isSecure();
    }

    /** From a program on this computer, and not passed on by one. */
    static boolean isLocal(HttpRequest<?> request) {
        InetAddress from = request.getRemoteAddress().getAddress();
        return from != null
                && from.isLoopbackAddress()
                && FORWARDED.stream().noneMatch(request.getHeaders()::contains);
    }

    /** Of who asks; of IPv6 the network, for one household has very many of those. */
    public static String address(HttpRequest<?> request) {
        InetAddress from = request.getRemoteAddress().getAddress();
        if (from instanceof Inet6Address wide) {
            return HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), NETWORK_BYTES));
        }
        return from == null ? "" : from.getHostAddress();
    }
}
