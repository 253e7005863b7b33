package nl.werkbrug.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.refusal.Intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The tokens that programs sign in with; each has the rights of its owner at that moment. */
@Singleton
public class AccessTokens {
    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);
    private static final int NAME_LIMIT = 100;
    private static final int MOST = 50;

    private final AccessTokenRows rows;
    private final AccountRows accounts;
    private final DemonstrationDoor demonstration;
    private final Guesses guesses;
    private final Clock clock;

    AccessTokens(
            AccessTokenRows rows,
            AccountRows accounts,
            DemonstrationDoor demonstration,
            Guesses guesses,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.demonstration = demonstration;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** The one time that the token can be read. */
    @Transactional
    public Token add(AccountId owner, String name) {
        var intake = new Intake();
        intake.check(!name.isBlank(), "name", "refusal.required");
        String line = Objects.requireNonNullElse(intake.line("name", name, NAME_LIMIT), "");
        boolean fits = rows.countByAccountId(owner.value()) < MOST;
        intake.check(fits, "name", "refusal.tokens.many", MOST);
        intake.finish();
        Token token = Token.create();
        UUID id = UUID.randomUUID();
        rows.save(new AccessTokenRow(id, owner.value(), token.hash(), line, clock.instant(), null));
        return token;
    }

    /** The first one made first. */
    public List<AccessToken> of(AccountId owner) {
        return rows.findByAccountIdOrderByCreatedAt(owner.value()).stream()
                .map(AccessTokenRow::toAccessToken)
                .toList();
    }

    /** False when it is not one of theirs. */
    @Transactional
    public boolean revoke(AccountId owner, UUID id) {
        return rows.deleteByIdAndAccountId(id, owner.value()) > 0;
    }

    /** Whose it is; nobody's when its owner is disabled. Who guesses is slowed down. */
    @Transactional
    public Optional<Account> find(Token token, String address) {
        Optional<Account> owner = rows.findByTokenHash(token.hash()).flatMap(this::owner);
        if (owner.isEmpty()) {
            guesses.wrong(List.of("bearer " + address));
        }
        return owner;
    }

    private Optional<Account> owner(AccessTokenRow row) {
        Optional<Account> owner =
                accounts.findById(row.accountId())
                        .filter(demonstration::lets)
                        .map(AccountRow::toAccount);
        owner.ifPresent(_ -> remember(row, clock.instant()));
        return owner;
    }

    private void remember(AccessTokenRow row, Instant now) {
        Instant last = row.lastUsedAt();
        if (last == null || !now.isBefore(last.plus(BETWEEN_WRITES))) {
            rows.used(row.id(), now);
        }
    }
}
