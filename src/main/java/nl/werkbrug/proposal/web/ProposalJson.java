package nl.werkbrug.proposal.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.proposal.Proposal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A proposal as desk, coach and candidate see it. */
@Serdeable
record ProposalJson(
        UUID id,
        UUID need,
        UUID employer,
        UUID candidate,
        String status,
        @Nullable String reason,
        @Nullable Instant answeredAt,
        @Nullable Instant sentAt,
        @Nullable String reaction,
        @Nullable Instant reactedAt,
        long version) {
    static ProposalJson of(Proposal proposal) {
        return new ProposalJson(
                proposal.id().value(),
                proposal.need().value(),
                proposal.employer().value(),
                proposal.candidate().value(),
                proposal.status().name(),
                proposal.reason(),
                proposal.answeredAt(),
                proposal.sentAt(),
                proposal.reaction(),
                proposal.reactedAt(),
                proposal.version());
    }
}
