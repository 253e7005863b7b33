package nl.werkbrug.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The secret in the address with which a calendar reads along without signing in (nl: agenda-link).
 * Everybody has one at most; a new one ends the old one. Only its hash is kept.
 */
@Singleton
public class CalendarKeys {
    private final CalendarKeyRows rows;
    private final AccountRows accounts;
    private final Guesses guesses;
    private final DemonstrationDoor demonstration;
    private final Clock clock;

    CalendarKeys(
            CalendarKeyRows rows,
            AccountRows accounts,
            Guesses guesses,
            DemonstrationDoor demonstration,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.guesses = guesses;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /** Since when there is one. */
    public Optional<Instant> since(AccountId owner) {
        return rows.findById(owner.value()).map(CalendarKeyRow::createdAt);
    }

    /** The one time that it can be read; the one before opens nothing any more. */
    @Transactional
    public Token renew(AccountId owner) {
        Token token = Token.create();
        rows.deleteById(owner.value());
        rows.save(new CalendarKeyRow(owner.value(), token.hash(), clock.instant()));
        return token;
    }

    @Transactional
    public void revoke(AccountId owner) {
        rows.deleteById(owner.value());
    }

    /** Whose it is; nobody's when its owner is disabled. Who guesses is slowed down. */
    public Optional<Account> find(Token token, String address) {
        return guesses.guess(List.of("calendar " + address), () -> owner(token));
    }

    private Optional<Account> owner(Token token) {
        return rows.findByTokenHash(token.hash())
                .flatMap(row -> accounts.findById(row.accountId()))
                .filter(demonstration::lets)
                .map(AccountRow::toAccount)
                .filter(account -> !account.disabled());
    }
}
