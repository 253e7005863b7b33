package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.access.MasterKey;
import nl.werkbrug.candidate.CandidateId;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns a candidate's id into a hash that only this installation can make. */
@Singleton
class ErasureKey {
    private static final String ALGORITHM = "HmacSHA256";

    private final MasterKey master;

    ErasureKey(MasterKey master) {
        this.master = master;
    }

    /** A hash maker for many candidates. */
    Hashing hashing() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(master.derive("erasure"), ALGORITHM));
            return candidate -> HexFormat.of().formatHex(mac.doFinal(bytes(candidate)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(CandidateId candidate) {
        return ByteBuffer.allocate(16)
                .putLong(candidate.value().getMostSignificantBits())
                .putLong(candidate.value().getLeastSignificantBits())
                .array();
    }

    /** Makes the hash of a candidate. */
    interface Hashing {
        String of(CandidateId candidate);
    }
}
