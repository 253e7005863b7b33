package nl.werkbrug.proposal;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One candidate offered to one employer for one need (nl: voorstel). The reason is why the desk
 * picked this person, the reaction why the employer answered so.
 */
public record Proposal(
        ProposalId id,
        long version,
        NeedId need,
        EmployerId employer,
        CandidateId candidate,
        ProposalStatus status,
        @Nullable String reason,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable Instant sentAt,
        @Nullable String reaction,
        @Nullable Instant reactedAt) {

    Proposal moved(ProposalStatus next) {
        return new Proposal(
                id,
                version,
                need,
                employer,
                candidate,
                next,
                reason,
                answeredAt,
                answeredBy,
                sentAt,
                reaction,
                reactedAt);
    }

    Proposal answered(Answer answer, String by, Instant at) {
        return new Proposal(
                id,
                version,
                need,
                employer,
                candidate,
                answer.next(),
                reason,
                at,
                by,
                sentAt,
                reaction,
                reactedAt);
    }

    Proposal sent(Instant at) {
        return new Proposal(
                id,
                version,
                need,
                employer,
                candidate,
                ProposalStatus.SENT,
                reason,
                answeredAt,
                answeredBy,
                at,
                reaction,
                reactedAt);
    }

    Proposal reacted(Reaction said, @Nullable String why, Instant at) {
        return new Proposal(
                id,
                version,
                need,
                employer,
                candidate,
                said.next(),
                reason,
                answeredAt,
                answeredBy,
                sentAt,
                why,
                at);
    }
}
