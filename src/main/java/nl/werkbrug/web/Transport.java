package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** How a request came here: the one place that knows of TLS and of a proxy in front. */
public final class Transport {
    private static final int NETWORK_BYTES = 8;

    private Transport() {}

    /** Nobody on the way could read it. */
    public static boolean isSecure(HttpRequest<?> request) {
        return Arrival.of(request).secure();
    }

    /** From a program on this computer, and not passed on by one. */
    static boolean isLocal(HttpRequest<?> request) {
        return request.getRemoteAddress().getAddress().isLoopbackAddress()
                && !Arrival.isForwarded(request)
                && Front.isThisComputer(request.getHeaders().get("Host"));
    }

    /** Of who asks; of IPv6 the network, for one household has very many of those. */
    public static String address(HttpRequest<?> request) {
        InetAddress from = Arrival.of(request).from();
        return from instanceof Inet6Address wide
                ? HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), NETWORK_BYTES))
                : from.getHostAddress();
    }
}
