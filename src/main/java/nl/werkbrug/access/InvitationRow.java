package nl.werkbrug.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("invitation")
record InvitationRow(
        @Id String tokenHash,
        String displayName,
        @Nullable String email,
        String roles,
        String regions,
        @Nullable UUID employerId,
        @Nullable UUID candidateId,
        UUID invitedBy,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    Invitation toInvitation() {
        return new Invitation(
                displayName,
                email,
                new Standing(
                        Lines.split(roles, Role::valueOf),
                        Lines.split(regions, Region::of),
                        employerId,
                        candidateId));
    }
}
