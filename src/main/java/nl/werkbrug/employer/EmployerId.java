package nl.werkbrug.employer;

import java.util.UUID;

/** Identifies one employer. */
public record EmployerId(UUID value) {
    public static EmployerId create() {
        return new EmployerId(UUID.randomUUID());
    }
}
