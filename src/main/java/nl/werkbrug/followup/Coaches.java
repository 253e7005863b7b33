package nl.werkbrug.followup;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;
import nl.werkbrug.trajectory.TrajectoryId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who stays beside whom, as long as they can: a coach who left the region no longer does. */
@Singleton
class Coaches {
    private final ContactRows rows;
    private final Accounts accounts;

    Coaches(ContactRows rows, Accounts accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    /** Without those whose coach is not there, or not there any more. */
    Map<TrajectoryId, AccountId> of(Map<TrajectoryId, Region> trajectories) {
        var coaches = new HashMap<TrajectoryId, AccountId>();
        Map<UUID, Account> known =
                accounts.all().stream().collect(toMap(one -> one.id().value(), one -> one));
        for (CoachRow row : rows(trajectories.keySet())) {
            var id = new TrajectoryId(row.trajectoryId());
            Account account = row.coachId() == null ? null : known.get(row.coachId());
            Region region = trajectories.get(id);
            if (account != null && region != null && coaches(account, region)) {
                coaches.put(id, account.id());
            }
        }
        return coaches;
    }

    private List<CoachRow> rows(Collection<TrajectoryId> trajectories) {
        return trajectories.isEmpty()
                ? List.of()
                : rows.coachesOf(trajectories.stream().map(TrajectoryId::value).toList());
    }

    /** Everybody who can stay beside people there. */
    List<AccountId> in(Region region) {
        return accounts.all().stream()
                .filter(one -> coaches(one, region))
                .map(Account::id)
                .toList();
    }

    /** Whether somebody can stay beside people there. */
    private static boolean coaches(Account account, Region region) {
        return !account.disabled() && account.toActor().is(Role.COACH, region);
    }
}
