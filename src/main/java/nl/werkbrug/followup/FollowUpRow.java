package nl.werkbrug.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.Channel;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@MappedEntity("follow_up")
record FollowUpRow(
        @Id UUID id,
        UUID trajectoryId,
        LocalDate heldOn,
        Channel channel,
        String present,
        Signal candidateSignal,
        Signal employerSignal,
        String topics,
        @Nullable String note,
        @Nullable LocalDate nextOn,
        UUID accountId,
        String recordedBy,
        Instant recordedAt) {
    static FollowUpRow of(FollowUp log) {
        return new FollowUpRow(
                log.id(),
                log.trajectory().value(),
                log.heldOn(),
                log.channel(),
                Lines.join(log.present()),
                log.candidateSignal(),
                log.employerSignal(),
                Lines.join(log.topics()),
                log.note(),
                log.nextOn(),
                log.account().value(),
                log.by(),
                log.at());
    }

    FollowUp toFollowUp(List<Agreement> agreements) {
        return new FollowUp(
                id,
                new TrajectoryId(trajectoryId),
                heldOn,
                channel,
                Lines.split(present, Present.class),
                candidateSignal,
                employerSignal,
                Lines.split(topics, Topic.class),
                note,
                agreements,
                nextOn,
                new AccountId(accountId),
                recordedBy,
                recordedAt);
    }
}
