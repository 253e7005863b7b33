package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.util.UUID;

@MappedEntity("account_identity")
record IdentityRow(@Id UUID accountId, String issuer, String subject) {
    static IdentityRow of(AccountId account, Identity identity) {
        return new IdentityRow(account.value(), identity.issuer(), identity.subject());
    }
}
