package nl.werkbrug.candidate;

import nl.werkbrug.access.Role;

/**
 * What somebody may do with one candidate's data, and in which role: everything, or everything but
 * name and contact (AVG, article 5(1)(c)).
 */
public record Sight(Role as, boolean named, boolean mayChange) {
    /** The kind of data that a look with this sight shows. */
    DataKind kind() {
        return named ? DataKind.PERSON : DataKind.PROFILE;
    }
}
