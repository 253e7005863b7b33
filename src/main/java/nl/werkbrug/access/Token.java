package nl.werkbrug.access;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 random bits that stands for somebody; only its hash is ever stored. */
public record Token(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Token create() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        return Digest.of(value);
    }

    /** What the forms of a session carry; it tells nothing of the token itself. */
    public String csrf() {
        return Digest.of("csrf " + value);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Token";
    }
}
