package nl.werkbrug.proposal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("proposal_objection")
record ObjectionRow(
        @Id UUID id,
        UUID proposalId,
        @Nullable String words,
        Instant raisedAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy) {

    Objection toObjection() {
        return new Objection(words, raisedAt, settledAt, settledBy);
    }

    ObjectionRow settled(Instant at, String by) {
        return new ObjectionRow(id, proposalId, words, raisedAt, at, by);
    }
}
