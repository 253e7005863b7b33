package nl.werkbrug.access;

import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody is here: the roles, the regions of the staff roles, and of which employer or as
 * which candidate.
 */
public record Standing(
        Set<Role> roles, Set<Region> regions, @Nullable UUID employer, @Nullable UUID candidate) {
    public Standing {
        roles = Set.copyOf(roles);
        regions = Set.copyOf(regions);
    }

    public static Standing staff(Set<Role> roles, Set<Region> regions) {
        return new Standing(roles, regions, null, null);
    }

    public static Standing employer(UUID employer) {
        return new Standing(Set.of(Role.EMPLOYER), Set.of(), employer, null);
    }

    public static Standing candidate(UUID candidate) {
        return new Standing(Set.of(Role.CANDIDATE), Set.of(), null, candidate);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** A role says where it holds, and nothing else is filled in. */
    void check(Intake intake) {
        intake.check(!roles.isEmpty(), "roles", "refusal.required");
        intake.check(isStaff() != regions.isEmpty(), "regions", "refusal.standing.regions");
        intake.check(
                roles.contains(Role.EMPLOYER) == (employer != null),
                "employer",
                "refusal.standing.employer");
        intake.check(
                roles.contains(Role.CANDIDATE) == (candidate != null),
                "candidate",
                "refusal.standing.candidate");
    }
}
