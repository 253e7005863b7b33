package nl.werkbrug.followup.web;

import nl.werkbrug.employer.Employer;

import org.jspecify.annotations.Nullable;

/** Where somebody works, in words for people and for a map. */
final class Workplace {
    private Workplace() {}

    /** Empty for nowhere. */
    static String of(@Nullable Employer employer) {
        if (employer == null) {
            return "";
        }
        return employer.place() == null
                ? employer.name()
                : employer.name() + ", " + employer.place();
    }

    /** Null where nobody can be sent. */
    static @Nullable String address(@Nullable Employer employer) {
        return employer == null || employer.place() == null ? null : of(employer);
    }
}
