package nl.werkbrug.access;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.util.Optional;

/** Which account belongs to whom at the provider of the organisation. */
@Singleton
public class Identities {
    private final IdentityRows rows;
    private final Invitations invitations;

    Identities(IdentityRows rows, Invitations invitations) {
        this.rows = rows;
        this.invitations = invitations;
    }

    /** Exactly this issuer and this subject, and nothing else that looks like it. */
    public Optional<AccountId> find(Identity identity) {
        return rows.findByIssuerAndSubject(identity.issuer(), identity.subject())
                .map(row -> new AccountId(row.accountId()));
    }

    /** Whether an account is linked at this provider. */
    public boolean isLinked(AccountId account, String issuer) {
        return rows.findById(account.value())
                .filter(row -> row.issuer().equals(issuer))
                .isPresent();
    }

    /**
     * In place of the one from before. What belongs to another account is refused with a
     * RefusedException.
     */
    @Transactional
    public void link(AccountId account, Identity identity) {
        refuseOfAnother(account, identity);
        rows.deleteById(account.value());
        try {
            rows.save(IdentityRow.of(account, identity));
        } catch (DataAccessException _) {
            throw taken();
        }
    }

    @Transactional
    public void unlink(AccountId account) {
        rows.deleteById(account.value());
    }

    /**
     * Makes the account of an invitation, without a password; empty when the invitation does not
     * work, or no longer.
     */
    @Transactional
    public Optional<AccountId> accept(Errand.Invited errand, Identity identity) {
        if (find(identity).isPresent()) {
            throw taken();
        }
        Optional<AccountId> made = invitations.accept(errand.invitationHash()).map(Account::id);
        made.ifPresent(account -> link(account, identity));
        return made;
    }

    private void refuseOfAnother(AccountId account, Identity identity) {
        if (find(identity).filter(owner -> !owner.equals(account)).isPresent()) {
            throw taken();
        }
    }

    private static RefusedException taken() {
        return new RefusedException(Refusal.of("organisation", "refusal.organisation.taken"));
    }
}
