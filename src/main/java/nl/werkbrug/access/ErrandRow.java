package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

@MappedEntity("errand")
record ErrandRow(
        @Id String stateHash,
        String browserHash,
        Errand.Kind kind,
        @Nullable UUID accountId,
        @Nullable String invitationHash,
        String challenge,
        String carried,
        Instant expiresAt) {
    Errand toErrand(String opened) {
        return switch (kind) {
            case SIGN_IN -> new Errand.SignIn(opened);
            case INVITED -> new Errand.Invited(Objects.requireNonNull(invitationHash));
            case LINK -> new Errand.Link(new AccountId(Objects.requireNonNull(accountId)));
        };
    }
}
