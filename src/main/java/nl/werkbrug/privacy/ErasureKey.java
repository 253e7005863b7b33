package nl.werkbrug.privacy;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a candidate's id into a hash that only this installation can make. The key is a file of the
 * data folder, made when it is first needed.
 */
@Singleton
class ErasureKey {
    static final String FILE = "erasure.key";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final Path file;

    ErasureKey(@Value("${werkbrug.data}") Path data) {
        this.file = data.resolve(FILE);
    }

    /** A hash maker for many candidates. */
    Hashing hashing() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
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

    private synchronized byte[] secret() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all, and for the owner of the data folder only. */
    private void make() throws IOException {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        Path made = Files.createTempFile(file.getParent(), "key", "", ownerOnly());
        Files.writeString(made, HexFormat.of().formatHex(secret));
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Makes the hash of a candidate. */
    interface Hashing {
        String of(CandidateId candidate);
    }
}
