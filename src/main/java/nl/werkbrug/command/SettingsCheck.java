package nl.werkbrug.command;

import io.micronaut.core.value.PropertyResolver;

import nl.werkbrug.condition.Region;
import nl.werkbrug.proposal.Silence;
import nl.werkbrug.web.Front;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Refuses a wrong setting before anything starts: its key, its value and what is allowed. Others
 * than this computer are let in over TLS only, and under one address.
 */
record SettingsCheck(PropertyResolver settings) {
    private static final Set<String> THIS_COMPUTER = Set.of("127.0.0.1", "localhost", "::1");
    private static final Set<String> SECURITY = Set.of("starttls", "tls");
    private static final String MAIL = "werkbrug.mail.";
    private static final String OIDC = "werkbrug.oidc.";
    private static final String HOST = "micronaut.server.host";
    private static final String URL = "werkbrug.url";
    private static final String PROXY = "werkbrug.trusted-proxy";
    private static final String TLS = "micronaut.server.ssl.enabled";
    private static final String KEY_STORE = "micronaut.server.ssl.key-store.path";
    private static final String SILENCE = "werkbrug.proposal.silence-days";
    private static final int HIGHEST_PORT = 65_535;

    static SettingsCheck of(PropertyResolver settings) {
        return new SettingsCheck(settings);
    }

    void refuseWrong() {
        check("werkbrug.region", code -> Region.find(code).isPresent(), regions());
        check("micronaut.server.port", SettingsCheck::isPort, "1 - " + HIGHEST_PORT);
        check(SILENCE, SettingsCheck::isSilence, "1 - " + Silence.LONGEST);
        check("werkbrug.needs.ask-after-weeks", SettingsCheck::isWeeks, "1 - 52");
        checkOrganisation();
        checkMail();
        check(URL, url -> isFront(url, ""), "https://werkbrug.example.nl");
        check(PROXY, proxy -> isFront("", proxy), "10.0.0.5, 10.0.0.0/24");
        refuseOpen();
    }

    private void refuseOpen() {
        boolean isOpen = !THIS_COMPUTER.contains(value(HOST)) || isSet(URL) || isSet(PROXY);
        if (isOpen && !isSet(PROXY) && !hasCertificate()) {
            throw CommandRefusedException.problem("command.host.open", value(HOST));
        }
        if (isOpen && !isSet(URL)) {
            throw CommandRefusedException.problem("command.url.missing");
        }
    }

    /** Of one's own: what Micronaut makes up itself convinces no browser. */
    private boolean hasCertificate() {
        return value(TLS).equals("true") && isSet(KEY_STORE);
    }

    /** All four, or none. */
    private void checkOrganisation() {
        if (settings.getProperty(OIDC + "issuer", String.class).isPresent()) {
            check(OIDC + "issuer", SettingsCheck::isSafe, "https://..., http://localhost...");
            for (String part : List.of("client-id", "client-secret", "name")) {
                if (value(OIDC + part).isBlank()) {
                    throw CommandRefusedException.problem("command.setting.missing", OIDC + part);
                }
            }
        }
    }

    /** What is said there stays there; on this computer nobody listens. */
    private static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            boolean here = THIS_COMPUTER.contains(String.valueOf(uri.getHost()));
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || (here && "http".equals(uri.getScheme())));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** A password is said over TLS only, unless nobody else can hear it. */
    private void checkMail() {
        if (isSet(MAIL + "host")) {
            check(MAIL + "port", SettingsCheck::isPort, "1 - " + HIGHEST_PORT);
            check(MAIL + "security", this::isSecure, "starttls, tls, none (localhost)");
            check(MAIL + "from", from -> from.matches("[^@\\s]+@[^@\\s]+"), "werkbrug@example.nl");
        }
    }

    private boolean isSecure(String word) {
        return SECURITY.contains(word)
                || (word.equals("none") && THIS_COMPUTER.contains(value(MAIL + "host")));
    }

    private void check(String key, Predicate<String> fine, String allowed) {
        String value = value(key);
        if (!fine.test(value)) {
            throw CommandRefusedException.problem("command.setting.wrong", key, value, allowed);
        }
    }

    private boolean isSet(String key) {
        return !value(key).isBlank();
    }

    private String value(String key) {
        return settings.getProperty(key, String.class).orElse("");
    }

    private static boolean isFront(String url, String proxy) {
        try {
            return Front.of(url, proxy).url() != null || url.isBlank();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isPort(String text) {
        return isBetween(1, HIGHEST_PORT, text);
    }

    private static boolean isSilence(String text) {
        return isBetween(1, Silence.LONGEST, text);
    }

    private static boolean isBetween(int lowest, int highest, String text) {
        try {
            int number = Integer.parseInt(text);
            return number >= lowest && number <= highest;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static boolean isWeeks(String text) {
        return text.matches("[1-9]|[1-4][0-9]|5[0-2]");
    }

    private static String regions() {
        return Region.ALL.stream().map(Region::code).collect(Collectors.joining(", "));
    }
}
