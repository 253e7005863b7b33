package nl.werkbrug.matching;

import java.util.UUID;

/** Identifies one kept search. */
public record SavedSearchId(UUID value) {
    static SavedSearchId create() {
        return new SavedSearchId(UUID.randomUUID());
    }
}
