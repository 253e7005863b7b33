package nl.werkbrug.proposal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        Instant pickedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant sentAt,
        @Nullable Instant meetsAt,
        @Nullable String meetsWhere,
        @Nullable String meetsWhom) {
    static ProposalRow of(Proposal proposal) {
        Introduction planned = proposal.introduction();
        return new ProposalRow(
                proposal.id().value(),
                proposal.version(),
                proposal.need().value(),
                proposal.employer().value(),
                proposal.candidate().value(),
                proposal.status(),
                proposal.reason(),
                proposal.pickedAt(),
                moment(proposal.answered()),
                moment(proposal.sent()),
                planned == null ? null : planned.at(),
                planned == null ? null : planned.where(),
                planned == null ? null : planned.whom());
    }

    Proposal toProposal(List<Step> steps) {
        return new Proposal(
                new ProposalId(id),
                version,
                new Offer(
                        new NeedId(needId),
                        new EmployerId(employerId),
                        new CandidateId(candidateId)),
                reason,
                steps,
                introduction());
    }

    private @Nullable Introduction introduction() {
        return meetsAt == null || meetsWhere == null || meetsWhom == null
                ? null
                : new Introduction(meetsAt, meetsWhere, meetsWhom);
    }

    private static @Nullable Instant moment(Optional<Step> step) {
        return step.map(Step::at).orElse(null);
    }
}
