package nl.werkbrug.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;

/** Where a chain of lines stands: a number and the hash that the next line rests on. */
record Link(long number, String hash) {
    /** The hash of a line with these values, after this one. */
    String seal(Object... values) {
        var text = new StringJoiner("|").add(hash);
        for (Object value : values) {
            text.add(value.toString());
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
