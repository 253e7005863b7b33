package nl.werkbrug.candidate;

import org.jspecify.annotations.Nullable;

/** Name and contact of a candidate, stored apart from everything else. */
public record Person(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone) {
    public static final Person UNKNOWN = new Person(null, null, null, null);
}
