package nl.werkbrug.access;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Browsers that somebody signed in with before. Such a browser has tries of its own, so that who
 * guesses from elsewhere cannot keep the owner out.
 */
@Singleton
class Devices {
    private static final int NUMBER = 43;

    private final byte[] key;

    Devices(MasterKey master) {
        key = master.derive("device");
    }

    /** What the browser keeps: a number, and proof that we gave it for this account. */
    String create(AccountId account) {
        String number = Token.create().value();
        return number + proof(number, account);
    }

    /** Empty for what we did not give, or gave for another account. */
    Optional<String> number(@Nullable String kept, AccountId account) {
        if (kept == null || kept.length() <= NUMBER) {
            return Optional.empty();
        }
        String number = kept.substring(0, NUMBER);
        boolean ours =
                MessageDigest.isEqual(
                        kept.substring(NUMBER).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        proof(number, account).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return ours ? Optional.of(number) : Optional.empty();
    }

    private String proof(String number, AccountId account) {
        return HexFormat.of().formatHex(Digest.keyed(key, number + " " + account.value()));
    }
}
