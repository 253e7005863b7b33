package nl.werkbrug.access;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * With what somebody signs in (nl: account).
 *
 * @param isReal false for an account of the demonstration
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
        Instant createdAt) {
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
