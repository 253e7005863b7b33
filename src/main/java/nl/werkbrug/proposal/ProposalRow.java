package nl.werkbrug.proposal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("proposal")
record ProposalRow(
        @Id UUID id,
        @Version long version,
        UUID needId,
        UUID employerId,
        UUID candidateId,
        ProposalStatus status,
        @Nullable String reason,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable Instant sentAt,
        @Nullable String reaction,
        @Nullable Instant reactedAt) {
    static ProposalRow of(Proposal proposal) {
        return new ProposalRow(
                proposal.id().value(),
                proposal.version(),
                proposal.need().value(),
                proposal.employer().value(),
                proposal.candidate().value(),
                proposal.status(),
                proposal.reason(),
                proposal.answeredAt(),
                proposal.answeredBy(),
                proposal.sentAt(),
                proposal.reaction(),
                proposal.reactedAt());
    }

    Proposal toProposal() {
        return new Proposal(
                new ProposalId(id),
                version,
                new NeedId(needId),
                new EmployerId(employerId),
                new CandidateId(candidateId),
                status,
                reason,
                answeredAt,
                answeredBy,
                sentAt,
                reaction,
                reactedAt);
    }
}
