package nl.werkbrug.access;

import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

/** An account in the making. */
public record AccountDraft(
        String username, String displayName, @Nullable String email, Standing standing) {
    static final int NAME_LIMIT = 200;

    private static final int EMAIL_LIMIT = 254;
    private static final String EMAIL = "[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]+";

    /** Tells the intake all that is wrong with it. */
    void check(Intake intake) {
        intake.check(Username.parse(username).isPresent(), "username", "refusal.username");
        checkPerson(displayName, email, intake);
        standing.check(intake);
    }

    static void checkPerson(String displayName, @Nullable String email, Intake intake) {
        intake.check(!displayName.isBlank(), "displayName", "refusal.required");
        intake.line("displayName", displayName, NAME_LIMIT);
        String address = intake.line("email", email, EMAIL_LIMIT);
        intake.check(address == null || address.matches(EMAIL), "email", "refusal.email");
    }
}
