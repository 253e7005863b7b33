package nl.werkbrug.command;

import io.micronaut.core.value.PropertyResolver;

import nl.werkbrug.condition.Region;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Refuses a wrong setting before anything starts: its key, its value and what is allowed. */
record SettingsCheck(PropertyResolver settings) {
    // Until accounts exist: who can reach the service can read everything.
    private static final Set<String> THIS_COMPUTER = Set.of("127.0.0.1", "localhost", "::1");
    private static final String HOST = "micronaut.server.host";
    private static final int HIGHEST_PORT = 65_535;

    static SettingsCheck of(PropertyResolver settings) {
        return new SettingsCheck(settings);
    }

    void refuseWrong() {
        check("werkbrug.region", code -> Region.find(code).isPresent(), regions());
        check("micronaut.server.port", SettingsCheck::isPort, "1 - " + HIGHEST_PORT);
        String host = value(HOST);
        if (!THIS_COMPUTER.contains(host)) {
            throw CommandRefusedException.problem("command.host.closed", host);
        }
    }

    private void check(String key, Predicate<String> fine, String allowed) {
        String value = value(key);
        if (!fine.test(value)) {
            throw CommandRefusedException.problem("command.setting.wrong", key, value, allowed);
        }
    }

    private String value(String key) {
        return settings.getProperty(key, String.class).orElse("");
    }

    private static boolean isPort(String text) {
        try {
            int port = Integer.parseInt(text);
            return port >= 1 && port <= HIGHEST_PORT;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static String regions() {
        return Region.ALL.stream().map(Region::code).collect(Collectors.joining(", "));
    }
}
