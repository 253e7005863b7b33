package nl.werkbrug.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/** Turns a password into what is stored, and compares; always under Argon2id. */
@Singleton
class Passwords {
    /** 19 MiB, two passes, one lane: the least that OWASP advises. */
    static final Argon2Function NOW = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID, 19);

    private static final int SALT_BYTES = 16;

    // What nobody has as a password: compared with, so that an unknown name takes as long.
    private final String nobodys = hash(Token.create().value());

    final String hash(String password) {
        return Password.hash(normal(password)).addRandomSalt(SALT_BYTES).with(NOW).getResult();
    }

    /** Takes as long when there is no password to compare with. */
    boolean matches(String typed, @Nullable String stored) {
        String known = stored == null ? nobodys : stored;
        boolean equal =
                Password.check(normal(typed), known)
                        .with(Argon2Function.getInstanceFromHash(known));
        return equal && stored != null;
    }

    /** Made under other parameters than are used now. */
    boolean isOutdated(String stored) {
        return !Argon2Function.getInstanceFromHash(stored).equals(NOW);
    }

    /** The same letters typed on another keyboard are the same password. */
    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
