package nl.werkbrug.access;

import nl.werkbrug.refusal.Intake;

import java.text.Normalizer;
import java.util.Locale;

/** What a password must be: long, and nothing that is tried first. No rule asks for odd signs. */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int NAME_THAT_COUNTS = 4;

    private PasswordRules() {}

    /** What can be compared at all: not endless, and without null bytes. */
    static void checkTyped(String password, Intake intake) {
        // At most two of Java's characters make one of ours: counted before anything is read.
        boolean fits =
                password.length() <= 2 * LONGEST
                        && password.codePointCount(0, password.length()) <= LONGEST;
        intake.check(fits, "password", "refusal.password.long", LONGEST);
        intake.check(password.indexOf('\0') < 0, "password", "refusal.text.control");
    }

    /** What a new password may be. */
    static void check(String password, String username, Intake intake) {
        checkTyped(password, intake);
        if (!intake.refusals().isEmpty()) {
            return;
        }
        String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        boolean isLong = normal.codePointCount(0, normal.length()) >= SHORTEST;
        intake.check(isLong, "password", "refusal.password.short", SHORTEST);
        if (isLong) {
            String lower = normal.toLowerCase(Locale.ROOT);
            intake.check(!CommonPasswords.hold(lower), "password", "refusal.password.common");
            intake.check(!names(lower, username), "password", "refusal.password.name");
        }
    }

    private static boolean names(String lower, String username) {
        String name = username.toLowerCase(Locale.ROOT);
        return lower.contains("werkbrug")
                || (name.length() >= NAME_THAT_COUNTS && lower.contains(name));
    }
}
