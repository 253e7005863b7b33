package nl.werkbrug.exchange;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Somebody chose a file to take in.
 *
 * @param folder where it lies
 * @param name what it is called on the machine that it came from
 */
record Choice(UUID id, UUID folder, Actor by, String name, Instant at) {
    private static final int NAME_LIMIT = 200;

    /** The region that it is for until somebody says another. */
    Region region() {
        return by.regions().stream()
                .filter(region -> by.is(Role.ADMIN, region) || by.is(Role.COORDINATOR, region))
                .min(Comparator.comparing(Region::code))
                .orElseThrow(NotYoursException::new);
    }

    /** Without a path, and no longer than we keep. */
    String fileName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(0, Math.min(last.length(), NAME_LIMIT));
    }
}
