package nl.werkbrug.employer;

import nl.werkbrug.access.Actor;

import org.jspecify.annotations.Nullable;

/** An organisation offering places (nl: werkgever, bedrijf). */
public record Employer(
        EmployerId id, long version, String name, @Nullable String sector, @Nullable String place) {
    /** By the staff of every region, and by its own contacts. */
    public boolean mayBeReadBy(Actor reader) {
        return reader.isStaff() || reader.isOf(id.value());
    }
}
