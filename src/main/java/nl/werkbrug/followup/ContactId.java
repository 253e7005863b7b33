package nl.werkbrug.followup;

import java.util.UUID;

/** Identifies one planned contact. */
public record ContactId(UUID value) {
    static ContactId create() {
        return new ContactId(UUID.randomUUID());
    }
}
