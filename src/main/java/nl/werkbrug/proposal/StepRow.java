package nl.werkbrug.proposal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("proposal_step")
record StepRow(
        @Id @GeneratedValue @Nullable Long id,
        UUID proposalId,
        ProposalStatus status,
        Instant takenAt,
        @Nullable String takenBy,
        Channel channel,
        @Nullable Ground ground,
        @Nullable String words) {
    static StepRow of(ProposalId proposal, Step step) {
        return new StepRow(
                null,
                proposal.value(),
                step.to(),
                step.at(),
                step.by(),
                step.channel(),
                step.ground(),
                step.words());
    }

    Step toStep() {
        return new Step(status, takenAt, takenBy, channel, ground, words);
    }
}
