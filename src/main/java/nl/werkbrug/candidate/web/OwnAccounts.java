package nl.werkbrug.candidate.web;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.PublicAddress;
import nl.werkbrug.access.Resets;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.Candidate;

import java.util.UUID;

/** Lets a candidate in, with a code on paper. */
@Singleton
class OwnAccounts {
    private static final int NAME_LENGTH = 8;

    private final Accounts accounts;
    private final Resets resets;
    private final PublicAddress address;

    OwnAccounts(Accounts accounts, Resets resets, PublicAddress address) {
        this.accounts = accounts;
        this.resets = resets;
        this.address = address;
    }

    /** What goes on the paper. */
    record Entry(String username, String code, String address) {}

    @Transactional
    public Entry letIn(Candidate candidate) {
        Account account = account(candidate);
        return new Entry(
                account.username(), resets.paper(account.id()).inGroups(), address.of("/code"));
    }

    private Account account(Candidate candidate) {
        UUID id = candidate.id().value();
        return accounts.ofCandidate(id)
                .orElseGet(() ->
                        accounts.add(
                                new AccountDraft(
                                        name(), candidate.label(), null, Standing.candidate(id))));
    }

    /** Says nothing about anyone. */
    private static String name() {
        return "ik-" + UUID.randomUUID().toString().substring(0, NAME_LENGTH);
    }
}
