package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Language;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("account")
record AccountRow(
        @Id UUID id,
        @Version long version,
        String username,
        String usernameKey,
        String displayName,
        @Nullable String email,
        String roles,
        String regions,
        @Nullable UUID employerId,
        @Nullable UUID candidateId,
        @Nullable String passwordHash,
        boolean disabled,
        boolean demonstration,
        Instant createdAt,
        @Nullable Language language) {

    static AccountRow of(AccountDraft draft, @Nullable String passwordHash, Instant now) {
        Username name = Username.parse(draft.username()).orElseThrow();
        Standing standing = draft.standing();
        return new AccountRow(
                UUID.randomUUID(),
                0,
                name.text(),
                name.key(),
                draft.displayName().strip(),
                draft.email(),
                rolesOf(standing),
                regionsOf(standing),
                standing.employer(),
                standing.candidate(),
                passwordHash,
                false,
                false,
                now,
                null);
    }

    Account toAccount() {
        return new Account(
                new AccountId(id),
                username,
                displayName,
                email,
                standing(),
                passwordHash != null,
                disabled,
                !demonstration,
                createdAt,
                language);
    }

    Standing standing() {
        return new Standing(
                Lines.split(roles, Role::valueOf),
                Lines.split(regions, Region::of),
                employerId,
                candidateId);
    }

    static String rolesOf(Standing standing) {
        return Lines.join(standing.roles(), Role::name);
    }

    static String regionsOf(Standing standing) {
        return Lines.join(standing.regions(), Region::code);
    }

    AccountRow with(Standing changed) {
        return new AccountRow(
                id,
                version,
                username,
                usernameKey,
                displayName,
                email,
                rolesOf(changed),
                regionsOf(changed),
                changed.employer(),
                changed.candidate(),
                passwordHash,
                disabled,
                demonstration,
                createdAt,
                language);
    }

    AccountRow disabled(boolean now) {
        return with(passwordHash, now, demonstration);
    }

    AccountRow withPassword(String hash) {
        return with(hash, disabled, demonstration);
    }

    AccountRow forDemonstration() {
        return with(passwordHash, disabled, true);
    }

    AccountRow speaking(Language chosen) {
        return new AccountRow(
                id,
                version,
                username,
                usernameKey,
                displayName,
                email,
                roles,
                regions,
                employerId,
                candidateId,
                passwordHash,
                disabled,
                demonstration,
                createdAt,
                chosen);
    }

    private AccountRow with(@Nullable String hash, boolean isDisabled, boolean isDemonstration) {
        return new AccountRow(
                id,
                version,
                username,
                usernameKey,
                displayName,
                email,
                roles,
                regions,
                employerId,
                candidateId,
                hash,
                isDisabled,
                isDemonstration,
                createdAt,
                language);
    }
}
