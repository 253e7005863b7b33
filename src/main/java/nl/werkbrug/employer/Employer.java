package nl.werkbrug.employer;

import org.jspecify.annotations.Nullable;

/** An organisation offering places (nl: werkgever, bedrijf). */
public record Employer(
        EmployerId id,
        long version,
        String name,
        @Nullable String sector,
        @Nullable String place) {}
