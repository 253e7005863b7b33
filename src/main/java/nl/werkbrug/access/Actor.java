package nl.werkbrug.access;

import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.security.Principal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Whoever reads or changes something: a signed-in person, or this computer's own commands and jobs.
 *
 * @param regions where the staff roles hold
 * @param employer of which employer somebody is the contact
 * @param candidate which candidate somebody is
 * @param standsInFor for which coaches, who are absent today
 * @param isInstallation no person, but a command or job; the id is that of who started it, if known
 */
public record Actor(
        AccountId id,
        String name,
        Set<Role> roles,
        Set<Region> regions,
        @Nullable UUID employer,
        @Nullable UUID candidate,
        Set<AccountId> standsInFor,
        boolean isInstallation)
        implements Principal {
    /** Who stands in the access log for a command or job that nobody signed in for. */
    public static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private static final Set<Role> OF_THE_DESK =
            EnumSet.of(Role.ACCOUNT_MANAGER, Role.COORDINATOR, Role.ADMIN);

    public Actor {
        roles = Set.copyOf(roles);
        regions = Set.copyOf(regions);
        standsInFor = Set.copyOf(standsInFor);
    }

    /** Who stands in for nobody. */
    public Actor(
            AccountId id,
            String name,
            Set<Role> roles,
            Set<Region> regions,
            @Nullable UUID employer,
            @Nullable UUID candidate) {
        this(id, name, roles, regions, employer, candidate, Set.of(), false);
    }

    Actor standingInFor(Set<AccountId> absent) {
        return new Actor(id, name, roles, regions, employer, candidate, absent, isInstallation);
    }

    /** The own account, and those of the coaches for whom somebody stands in today. */
    public Set<AccountId> actsAs() {
        var all = new HashSet<>(standsInFor);
        all.add(id);
        return all;
    }

    /** Is this coach there, or stands in for this coach today. */
    public boolean actsAs(AccountId coach, Region region) {
        return is(Role.COACH, region) && (id.equals(coach) || standsInFor.contains(coach));
    }

    /**
     * A command or job of the installation itself: whoever may start those, may read the store.
     * Acts as the roles of the desk, everywhere.
     */
    public static Actor installation(String name) {
        return job(NOBODY, name, Set.copyOf(Region.ALL));
    }

    /**
     * A job of the installation that this person started: it may write what a file says, in the
     * regions of this person, who is written down for it.
     *
     * @param as how it is recorded
     */
    public Actor startingJob(String as) {
        return job(id, as, regions);
    }

    private static Actor job(AccountId id, String name, Set<Region> regions) {
        return new Actor(id, name, OF_THE_DESK, regions, null, null, Set.of(), true);
    }

    /** As a principal, so that the API's document knows it for no input. */
    @Override
    public String getName() {
        return name;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Has this staff role, and has it there. */
    public boolean is(Role role, Region region) {
        return is(role) && regions.contains(region);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** Works at the desk of this region, and so knows all its needs and people. */
    public boolean seesDeskOf(Region region) {
        return is(Role.ACCOUNT_MANAGER, region) || is(Role.COORDINATOR, region);
    }

    /** As which candidate somebody is here. */
    public boolean isCandidate(UUID id) {
        return is(Role.CANDIDATE) && id.equals(candidate);
    }

    /** For which employer somebody is here. */
    public boolean isOf(UUID id) {
        return is(Role.EMPLOYER) && id.equals(employer);
    }
}
