package nl.werkbrug.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes what has to be read again later, so that the store alone tells nothing (AES-GCM). */
@Singleton
public class Seal {
    private static final String WAY = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Seal(MasterKey master) {
        key = new SecretKeySpec(master.derive("seal"), "AES");
    }

    /** Opens in the same place only: it cannot be moved to another row. */
    public String close(String text, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(UTF_8), place);
        byte[] both =
                ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
        return Base64.getEncoder().encodeToString(both);
    }

    /** Refuses what was sealed with another key, or for another place. */
    public String open(String closed, String place) {
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(closed));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] sealed = new byte[both.remaining()];
        both.get(sealed);
        return new String(run(Cipher.DECRYPT_MODE, nonce, sealed, place), UTF_8);
    }

    private byte[] run(int direction, byte[] nonce, byte[] text, String place) {
        try {
            Cipher cipher = Cipher.getInstance(WAY);
            cipher.init(direction, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not sealed with this key", e);
        }
    }
}
