package nl.werkbrug.privacy;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.condition.Region;

import java.util.Set;

/** Who does things in these tests. */
final class People {
    static final Actor COACH = staff("coach", Role.COACH);
    static final Actor DESK = staff("desk", Role.ACCOUNT_MANAGER);
    static final Actor ADMIN = staff("admin", Role.ADMIN);

    private People() {}

    static Handling guiding(DataKind kind) {
        return new Handling(COACH, Role.COACH, AccessPurpose.GUIDANCE, kind);
    }

    static Handling matching(DataKind kind) {
        return new Handling(DESK, Role.ACCOUNT_MANAGER, AccessPurpose.MATCHING, kind);
    }

    static Handling administering() {
        return new Handling(ADMIN, Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE);
    }

    private static Actor staff(String name, Role role) {
        return new Actor(
                AccountId.create(), name, Set.of(role), Set.of(Region.of("flevoland")), null, null);
    }
}
