package nl.werkbrug.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.util.List;

/**
 * All the people of a coach at once (nl: caseload overdragen). The desk of the region hands over,
 * also for a coach who is gone; a coach hands over the own people.
 */
@Singleton
public class Caseloads {
    private final CandidateRows rows;
    private final CandidateStore store;
    private final Accounts accounts;

    Caseloads(CandidateRows rows, CandidateStore store, Accounts accounts) {
        this.rows = rows;
        this.store = store;
        this.accounts = accounts;
    }

    /** Those that this reader may hand over, also of coaches who are gone. */
    @Transactional
    public List<Caseload> of(Actor reader) {
        var codes = reader.regions().stream().map(Region::code).toList();
        return codes.isEmpty()
                ? List.of()
                : rows.caseloads(codes).stream()
                        .map(row -> new Caseload(new AccountId(row.coachId()), row.people()))
                        .filter(one -> decides(reader, one.coach()))
                        .toList();
    }

    /** Who could take over: the coaches of the reader's regions. */
    @Transactional
    public List<Account> takers(Actor reader) {
        return accounts.all().stream()
                .filter(one -> !one.disabled())
                .filter(one ->
                        reader.regions().stream()
                                .anyMatch(region -> one.toActor().is(Role.COACH, region)))
                .toList();
    }

    /**
     * Everybody or nobody: refused when the other coach does not work where one of them is. Returns
     * how many people have another coach now.
     */
    @Transactional
    public int handOver(AccountId from, AccountId to, Recording recording) {
        Actor by = recording.by();
        if (!decides(by, from)) {
            throw new RefusedException(Refusal.of("from", "refusal.caseload.notYours"));
        }
        Account taker = accounts.find(to).orElseThrow(Caseloads::unfit);
        var people = people(by, from);
        people.forEach(one -> refuseUnfit(taker, one, from));
        people.forEach(one -> handOver(one, taker.id(), recording));
        return people.size();
    }

    private List<Candidate> people(Actor by, AccountId from) {
        return rows.findByCoachId(from.value()).stream()
                .map(row -> row.toCandidate(Person.UNKNOWN))
                .filter(one -> by.regions().contains(one.profile().region()))
                .toList();
    }

    private void handOver(Candidate one, AccountId to, Recording recording) {
        Actor by = recording.by();
        Role as = by.is(Role.COORDINATOR, one.profile().region()) ? Role.COORDINATOR : Role.COACH;
        Handling handling = new Handling(by, as, AccessPurpose.GUIDANCE, DataKind.PROFILE);
        Candidate stored = store.find(one.id()).orElseThrow();
        store.update(stored, stored.withCoach(to), recording, handling);
    }

    private static void refuseUnfit(Account taker, Candidate one, AccountId from) {
        boolean fits =
                !taker.disabled()
                        && !taker.id().equals(from)
                        && taker.toActor().is(Role.COACH, one.profile().region());
        if (!fits) {
            throw unfit();
        }
    }

    private static boolean decides(Actor by, AccountId coach) {
        return by.is(Role.COORDINATOR) || (by.is(Role.COACH) && by.id().equals(coach));
    }

    private static RefusedException unfit() {
        return new RefusedException(Refusal.of("to", "refusal.caseload.unfit"));
    }
}
