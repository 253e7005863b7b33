package nl.werkbrug.access;

import java.util.UUID;

/** The identity of one account. */
public record AccountId(UUID value) {
    public static AccountId create() {
        return new AccountId(UUID.randomUUID());
    }
}
