package nl.werkbrug.access;

import nl.werkbrug.refusal.Language;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * With what somebody signs in (nl: account).
 *
 * @param isReal false for an account of the demonstration
 * @param chosen the language for pages and mail; null while nobody chose
 */
public record Account(
        AccountId id,
        String username,
        String displayName,
        @Nullable String email,
        Standing standing,
        boolean hasPassword,
        boolean disabled,
        boolean isReal,
        Instant createdAt,
        @Nullable Language chosen) {
    /** In which we write to this person. */
    public Language language() {
        return chosen == null ? Language.DUTCH : chosen;
    }

    public Actor toActor() {
        return new Actor(
                id,
                displayName,
                standing.roles(),
                standing.regions(),
                standing.employer(),
                standing.candidate());
    }
}
