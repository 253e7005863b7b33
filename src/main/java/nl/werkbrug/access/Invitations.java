package nl.werkbrug.access;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links with which others make their account: once, within 72 hours. */
@Singleton
public class Invitations {
    static final Duration TERM = Duration.ofHours(72);

    private static final Duration KEPT = Duration.ofDays(30);

    private final InvitationRows rows;
    private final Accounts accounts;
    private final Guesses guesses;
    private final ApplicationEventPublisher<Invited> invited;
    private final Clock clock;

    Invitations(
            InvitationRows rows,
            Accounts accounts,
            Guesses guesses,
            ApplicationEventPublisher<Invited> invited,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.guesses = guesses;
        this.invited = invited;
        this.clock = clock;
    }

    /** The token of the link; it can be read this once. */
    @Transactional
    public Token invite(Actor by, Invitation invitation) {
        var intake = new Intake();
        AccountDraft.checkPerson(invitation.displayName(), invitation.email(), intake);
        Standing standing = invitation.standing();
        standing.check(intake);
        intake.finish();
        Instant now = clock.instant();
        rows.deleteByExpiresAtBefore(now.minus(KEPT));
        Token token = Token.create();
        rows.save(
                new InvitationRow(
                        token.hash(),
                        invitation.displayName().strip(),
                        invitation.email(),
                        AccountRow.rolesOf(standing),
                        AccountRow.regionsOf(standing),
                        standing.employer(),
                        standing.candidate(),
                        by.id().value(),
                        now.plus(TERM),
                        null));
        tell(token, invitation.email());
        return token;
    }

    private void tell(Token token, @Nullable String email) {
        if (email != null && !email.isBlank()) {
            invited.publishEvent(new Invited(token, email));
        }
    }

    /** Empty for one that is used, over or unknown; who guesses is slowed down. */
    public Optional<Invitation> find(Token token, Caller caller) {
        Optional<Invitation> found = open(token.hash()).map(InvitationRow::toInvitation);
        if (found.isEmpty()) {
            guesses.wrong(List.of("link " + caller.address()));
        }
        return found;
    }

    /**
     * Makes the account; empty when the invitation does not work, or no longer. A name or password
     * that is not allowed is refused with a RefusedException, and leaves the invitation as it was.
     */
    @Transactional
    public Optional<Account> accept(Token token, AccountNames names, String password) {
        return open(token.hash())
                .filter(row -> rows.use(row.tokenHash(), clock.instant()) == 1)
                .map(row -> accounts.add(names.draft(row.toInvitation().standing()), password));
    }

    /** Makes the account without a password, for whom the organisation vouches. */
    Optional<Account> accept(String hash) {
        return open(hash)
                .filter(row -> rows.use(row.tokenHash(), clock.instant()) == 1)
                .map(row -> accounts.add(draft(row.toInvitation())));
    }

    private AccountDraft draft(Invitation invitation) {
        String username =
                Username.proposals(invitation.displayName())
                        .filter(name -> accounts.find(name).isEmpty())
                        .findFirst()
                        .orElseThrow();
        var names = new AccountNames(username, invitation.displayName(), invitation.email());
        return names.draft(invitation.standing());
    }

    /** Those of somebody who is forgotten. */
    @Transactional
    public void removeOfCandidate(UUID candidate) {
        rows.deleteByCandidateId(candidate);
    }

    private Optional<InvitationRow> open(String hash) {
        return rows.findById(hash)
                .filter(row -> row.usedAt() == null && row.expiresAt().isAfter(clock.instant()));
    }
}
