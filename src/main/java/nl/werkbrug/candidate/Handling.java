package nl.werkbrug.candidate;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;

/**
 * Who handled a candidate's data, in which role, why, and which kind of data: for the access log.
 */
public record Handling(Actor by, Role role, AccessPurpose purpose, DataKind kind) {
    /** A change of the profile by somebody with this sight. */
    static Handling of(Actor by, Sight sight) {
        return of(by, sight, DataKind.PROFILE);
    }

    static Handling of(Actor by, Sight sight, DataKind kind) {
        return new Handling(by, sight.as(), AccessPurpose.of(sight.as()), kind);
    }
}
