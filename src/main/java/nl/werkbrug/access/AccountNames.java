package nl.werkbrug.access;

import org.jspecify.annotations.Nullable;

/** What somebody calls themselves in a new account. */
public record AccountNames(String username, String displayName, @Nullable String email) {
    AccountDraft draft(Standing standing) {
        return new AccountDraft(username, displayName, email, standing);
    }
}
