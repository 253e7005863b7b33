package nl.werkbrug.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is signed in. A session ends after 12 hours; for staff also after 30 minutes in which nothing
 * was asked; and at once when somebody signs out, gets other roles or is disabled.
 */
@Singleton
public class Sessions {
    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);
    private static final int BROWSER_LIMIT = 60;

    private final SessionRows rows;
    private final AccountRows accounts;
    private final DemonstrationDoor demonstration;
    private final Clock clock;

    Sessions(SessionRows rows, AccountRows accounts, DemonstrationDoor demonstration, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /** Always under a new token; old sessions of everybody are cleared away meanwhile. */
    @Transactional
    public Token open(AccountId account, Stage stage, String browser) {
        Instant now = clock.instant();
        rows.deleteByCreatedAtBefore(now.minus(Terms.LONGEST));
        Token token = Token.create();
        String told = browser.substring(0, Math.min(browser.length(), BROWSER_LIMIT));
        rows.save(new SessionRow(token.hash(), account.value(), stage, told, now, now));
        return token;
    }

    /** A session that is over is gone for good, whatever the clock says later. */
    @Transactional
    public Optional<Session> find(Token token) {
        return rows.findById(token.hash()).flatMap(row -> check(row, token));
    }

    /** Of one person, the latest first. */
    public List<Session> of(AccountId account) {
        return accounts.findById(account.value()).stream()
                .flatMap(owner ->
                        rows.findByAccountIdOrderByLastSeenAtDesc(owner.id()).stream()
                                .filter(row -> holds(row, owner, clock.instant()))
                                .map(row -> session(row, owner, "")))
                .toList();
    }

    public void end(Token token) {
        rows.deleteById(token.hash());
    }

    public void endAll(AccountId account) {
        rows.deleteByAccountId(account.value());
    }

    private Optional<Session> check(SessionRow row, Token token) {
        AccountRow owner = accounts.findById(row.accountId()).orElseThrow();
        Instant now = clock.instant();
        if (!holds(row, owner, now)) {
            rows.deleteById(row.tokenHash());
            return Optional.empty();
        }
        if (!now.isBefore(row.lastSeenAt().plus(BETWEEN_WRITES))) {
            rows.seen(row.tokenHash(), now);
        }
        return Optional.of(session(row, owner, token.csrf()));
    }

    private boolean holds(SessionRow row, AccountRow owner, Instant now) {
        return demonstration.lets(owner) && Terms.of(row.stage(), owner.standing()).hold(row, now);
    }

    private static Session session(SessionRow row, AccountRow owner, String csrf) {
        return new Session(
                row.tokenHash(),
                owner.toAccount(),
                row.stage(),
                csrf,
                row.browser(),
                row.createdAt(),
                row.lastSeenAt());
    }
}
