package nl.werkbrug.web;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between Werkbrug and those who use it: nothing, while only this computer can reach
 * it; otherwise TLS, under one public address.
 *
 * @param url where people find Werkbrug; none while only this computer can
 * @param proxies who may say from where a request came, and whether over TLS
 */
public record Front(@Nullable URI url, List<Network> proxies) {
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What the settings say; an IllegalArgumentException for what cannot be an address. */
    public static Front of(String url, String proxies) {
        return new Front(url.isBlank() ? null : publicAddress(url.strip()), networks(proxies));
    }

    public Front {
        proxies = List.copyOf(proxies);
    }

    /** To others than this computer: then everything goes over TLS. */
    public boolean isOpen() {
        return url != null;
    }

    boolean trusts(InetAddress peer) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(peer));
    }

    /**
     * Who began the request that a proxy brought: from the end of the line, the first who is not a
     * proxy of ours. What stands before may have been made up.
     */
    InetAddress client(InetAddress proxy, String forwardedFor) {
        List<String> line = Arrays.asList(forwardedFor.split(",", -1)).reversed();
        InetAddress last = proxy;
        for (String step : line) {
            Optional<InetAddress> address = address(step.strip());
            if (address.isEmpty() || !trusts(last)) {
                break;
            }
            last = address.get();
        }
        return last;
    }

    /** The name that a request asks for is the public one. */
    boolean isNamed(@Nullable String host) {
        URI own = url;
        return own == null ? isThisComputer(host) : name(host).equalsIgnoreCase(own.getHost());
    }

    static boolean isThisComputer(@Nullable String host) {
        return host == null || THIS_COMPUTER.contains(name(host));
    }

    /** A page of ours says that it came from here. */
    boolean isOwn(String origin, @Nullable String host) {
        URI own = url;
        return own == null ? authority(origin).equals(host) : origin.equals(own.toString());
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String name(@Nullable String host) {
        return host == null ? "" : host.replaceFirst(":\\d+$", "");
    }

    /** As a browser writes an origin: in small letters, without the usual port. */
    private static URI publicAddress(String url) {
        URI given = URI.create(url.toLowerCase(Locale.ROOT));
        boolean fine =
                "https".equals(given.getScheme())
                        && given.getHost() != null
                        && given.getRawUserInfo() == null
                        && given.getRawQuery() == null
                        && given.getRawFragment() == null
                        && Set.of("", "/").contains(given.getRawPath());
        if (!fine) {
            throw new IllegalArgumentException("Not a public address: " + url);
        }
        String port = given.getPort() < 0 || given.getPort() == 443 ? "" : ":" + given.getPort();
        return URI.create("https://" + given.getHost() + port);
    }

    private static List<Network> networks(String proxies) {
        return Arrays.stream(proxies.split(",", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Network::parse)
                .toList();
    }

    private static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
