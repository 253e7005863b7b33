package nl.werkbrug.access;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** Codes and links that work once, for a while. Stored is what cannot be turned back into them. */
@Singleton
class OneTimeCodes {
    private static final Duration KEPT = Duration.ofDays(30);

    private final OneTimeCodeRows rows;
    private final Clock clock;
    private final byte[] key;

    OneTimeCodes(OneTimeCodeRows rows, Clock clock, MasterKey master) {
        this.rows = rows;
        this.clock = clock;
        this.key = master.derive("one time code");
    }

    /** Those of this account from before work no longer. */
    void add(String code, CodeKind kind, @Nullable AccountId account, Duration term) {
        Instant now = clock.instant();
        rows.deleteByExpiresAtBefore(now.minus(KEPT));
        if (account == null) {
            rows.deleteByKind(kind);
        } else {
            rows.deleteByAccountId(account.value());
        }
        rows.save(
                new OneTimeCodeRow(
                        hash(code),
                        kind,
                        account == null ? null : account.value(),
                        now.plus(term),
                        null));
    }

    /** A code that would work now. */
    Optional<OneTimeCodeRow> find(String code, CodeKind kind) {
        return rows.findById(hash(code))
                .filter(row -> row.kind() == kind && row.usedAt() == null)
                .filter(row -> row.expiresAt().isAfter(clock.instant()));
    }

    /** Uses it up; empty when somebody else just did. */
    Optional<OneTimeCodeRow> use(String code, CodeKind kind) {
        return find(code, kind).filter(row -> rows.use(row.codeHash(), clock.instant()) == 1);
    }

    private String hash(String code) {
        return HexFormat.of().formatHex(Digest.keyed(key, code));
    }
}
