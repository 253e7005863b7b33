package nl.werkbrug.followup;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.Channel;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A contact that was held, planned or not, and what came of it (nl: contactmoment).
 *
 * @param id made where it was written, so that the same one sent twice is stored once
 * @param nextOn the day agreed for the next one; null leaves that to the rhythm
 */
public record FollowUp(
        UUID id,
        TrajectoryId trajectory,
        LocalDate heldOn,
        Channel channel,
        Set<Present> present,
        Signal candidateSignal,
        Signal employerSignal,
        Set<Topic> topics,
        @Nullable String note,
        List<Agreement> agreements,
        @Nullable LocalDate nextOn,
        AccountId account,
        String by,
        Instant at) {
    public FollowUp {
        present = Set.copyOf(present);
        topics = Set.copyOf(topics);
        agreements = List.copyOf(agreements);
    }

    /** An attempt without an answer is kept, and counts as no contact. */
    public boolean reachedSomebody() {
        return !present.isEmpty() || !told().isEmpty();
    }

    /** How it was said to be; who was not spoken, said nothing. */
    List<Told> told() {
        return Stream.of(
                        new Told(Side.CANDIDATE, candidateSignal, heldOn, at),
                        new Told(Side.EMPLOYER, employerSignal, heldOn, at))
                .filter(told -> told.signal() != Signal.NOT_SPOKEN)
                .toList();
    }

    FollowUp with(List<Agreement> stored) {
        return new FollowUp(
                id,
                trajectory,
                heldOn,
                channel,
                present,
                candidateSignal,
                employerSignal,
                topics,
                note,
                stored,
                nextOn,
                account,
                by,
                at);
    }
}
