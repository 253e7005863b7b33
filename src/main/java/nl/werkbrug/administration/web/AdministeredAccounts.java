package nl.werkbrug.administration.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Responsibilities;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The accounts that one administrator looks after: staff who work in one of the own regions and
 * nowhere else, the candidates of those regions, and contacts of employers.
 */
@Singleton
class AdministeredAccounts {
    private final Accounts accounts;
    private final Responsibilities responsibilities;

    AdministeredAccounts(Accounts accounts, Responsibilities responsibilities) {
        this.accounts = accounts;
        this.responsibilities = responsibilities;
    }

    List<Account> of(Actor by) {
        return accounts.all().stream().filter(account -> isOf(by, account)).toList();
    }

    Optional<Account> find(Actor by, UUID id) {
        return accounts.find(new AccountId(id)).filter(account -> isOf(by, account));
    }

    /** Nobody locks the own door from the outside. */
    void disable(Actor by, Account account) {
        refuseOwn(by, account);
        accounts.disable(account.id());
    }

    void enable(Account account) {
        accounts.enable(account.id());
    }

    void change(Actor by, Account account, Set<Role> roles) {
        refuseOwn(by, account);
        if (!account.standing().isStaff()) {
            throw new NotYoursException();
        }
        accounts.change(account.id(), Standing.staff(roles, account.standing().regions()));
    }

    private boolean isOf(Actor by, Account account) {
        Standing standing = account.standing();
        if (standing.isStaff()) {
            return by.regions().containsAll(standing.regions())
                    && !Collections.disjoint(by.regions(), standing.regions());
        }
        UUID candidate = standing.candidate();
        return candidate == null
                || responsibilities.isAdministeredBy(by, new CandidateId(candidate));
    }

    private static void refuseOwn(Actor by, Account account) {
        if (account.id().equals(by.id())) {
            throw new NotYoursException();
        }
    }
}
