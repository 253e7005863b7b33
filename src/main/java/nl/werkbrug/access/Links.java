package nl.werkbrug.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Links that let whoever holds one do a single thing, once, without signing in. A feature says what
 * its links are for in one word and what each is about by an id; nothing of that stands in the
 * address.
 */
@Singleton
public class Links {
    private static final Duration KEPT = Duration.ofDays(30);

    private final OneTimeLinkRows rows;
    private final Guesses guesses;
    private final Clock clock;

    Links(OneTimeLinkRows rows, Guesses guesses, Clock clock) {
        this.rows = rows;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** It can be read this once; those of before about the same thing work no longer. */
    @Transactional
    public Token issue(String purpose, UUID subject, Duration term) {
        Instant now = clock.instant();
        rows.deleteByExpiresAtBefore(now.minus(KEPT));
        rows.deleteByPurposeAndSubject(purpose, subject);
        Token token = Token.create();
        rows.save(new OneTimeLinkRow(token.hash(), purpose, subject, now.plus(term), null));
        return token;
    }

    /**
     * What a link is about, without using it up; empty for one that is used, over or unknown. Who
     * guesses is slowed down.
     */
    public Optional<UUID> find(String purpose, Token token, Caller caller) {
        Optional<UUID> found = open(purpose, token).map(OneTimeLinkRow::subject);
        if (found.isEmpty()) {
            guesses.wrong(List.of("link " + caller.address()));
        }
        return found;
    }

    /** Uses a link up; empty when it does not work, or when somebody else just did so. */
    @Transactional
    public Optional<UUID> use(String purpose, Token token) {
        return open(purpose, token)
                .filter(row -> rows.use(row.linkHash(), clock.instant()) == 1)
                .map(OneTimeLinkRow::subject);
    }

    /** Links about this no longer work. */
    @Transactional
    public void revoke(String purpose, UUID subject) {
        rows.deleteByPurposeAndSubject(purpose, subject);
    }

    private Optional<OneTimeLinkRow> open(String purpose, Token token) {
        return rows.findById(token.hash()).filter(row -> row.isOpen(purpose, clock.instant()));
    }
}
