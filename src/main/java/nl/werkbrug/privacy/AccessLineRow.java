package nl.werkbrug.privacy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.DataKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("access_log")
record AccessLineRow(
        @Id long number,
        Instant at,
        UUID accountId,
        Role role,
        Deed deed,
        AccessPurpose purpose,
        DataKind kind,
        UUID subject,
        String hash) {

    /** As it is written after another line. */
    static AccessLineRow after(Link previous, Note note, UUID subject, Instant at) {
        var handling = note.handling();
        var unsealed =
                new AccessLineRow(
                        previous.number() + 1,
                        at,
                        handling.by().id().value(),
                        handling.role(),
                        note.deed(),
                        handling.purpose(),
                        handling.kind(),
                        subject,
                        "");
        return unsealed.withHash(unsealed.sealedAfter(previous));
    }

    Link link() {
        return new Link(number, hash);
    }

    boolean follows(Link previous) {
        return hash.equals(sealedAfter(previous));
    }

    AccessLine toLine(@Nullable CandidateId candidate) {
        return new AccessLine(
                number, at, new AccountId(accountId), role, deed, purpose, kind, candidate);
    }

    private String sealedAfter(Link previous) {
        return previous.seal(number, at, accountId, role, deed, purpose, kind, subject);
    }

    private AccessLineRow withHash(String sealed) {
        return new AccessLineRow(number, at, accountId, role, deed, purpose, kind, subject, sealed);
    }
}
