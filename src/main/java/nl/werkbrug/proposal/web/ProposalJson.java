package nl.werkbrug.proposal.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.proposal.Introduction;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.Step;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
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
        Instant pickedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant sentAt,
        @Nullable String reaction,
        @Nullable String ground,
        @Nullable Instant reactedAt,
        @Nullable IntroductionJson introduction,
        long version) {
    /** When, where and with whom they meet. */
    @Serdeable
    record IntroductionJson(Instant at, String where, String whom) {
        static @Nullable IntroductionJson of(@Nullable Introduction planned) {
            return planned == null
                    ? null
                    : new IntroductionJson(planned.at(), planned.where(), planned.whom());
        }
    }

    static ProposalJson of(Proposal proposal) {
        return new ProposalJson(
                proposal.id().value(),
                proposal.need().value(),
                proposal.employer().value(),
                proposal.candidate().value(),
                proposal.status().name(),
                proposal.reason(),
                proposal.pickedAt(),
                at(proposal.answered()),
                at(proposal.sent()),
                proposal.reacted().map(Step::words).orElse(null),
                proposal.reacted().map(Step::ground).map(Enum::name).orElse(null),
                at(proposal.reacted()),
                IntroductionJson.of(proposal.introduction()),
                proposal.version());
    }

    private static @Nullable Instant at(Optional<Step> step) {
        return step.map(Step::at).orElse(null);
    }
}
