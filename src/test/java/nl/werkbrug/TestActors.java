package nl.werkbrug;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** People who do something, as tests need them. */
public final class TestActors {
    /** The desk of every region. */
    public static final Actor DESK = staff(Role.ACCOUNT_MANAGER);

    public static final Actor INSTALLATION = Actor.installation("test");

    private TestActors() {}

    /** Has this role in these regions; in every region when none is named. */
    public static Actor staff(Role role, String... regions) {
        var where =
                regions.length == 0
                        ? Set.copyOf(Region.ALL)
                        : Arrays.stream(regions).map(Region::of).collect(Collectors.toSet());
        return new Actor(AccountId.create(), "Test", Set.of(role), where, null, null);
    }

    public static Actor employer(EmployerId of) {
        return new Actor(
                AccountId.create(), "Test", Set.of(Role.EMPLOYER), Set.of(), of.value(), null);
    }

    public static Actor candidate(CandidateId self) {
        return new Actor(
                AccountId.create(), "Test", Set.of(Role.CANDIDATE), Set.of(), null, self.value());
    }
}
