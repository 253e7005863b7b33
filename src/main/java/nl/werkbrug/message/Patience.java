package nl.werkbrug.message;

import java.time.Duration;
import java.util.List;

/** How long a mail waits after each try: soon at first, then a few times a day, for ever. */
final class Patience {
    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(6));

    private Patience() {}

    static Duration after(int attempts) {
        return WAITS.get(Math.min(attempts, WAITS.size() - 1));
    }
}
