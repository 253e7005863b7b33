package nl.werkbrug.employer;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Somebody at an employer whom the desk can reach (nl: contactpersoon): business data only. */
public record Contact(
        UUID id,
        long version,
        EmployerId employer,
        String name,
        @Nullable String job,
        @Nullable String phone,
        @Nullable String email) {}
