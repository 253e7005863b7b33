package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.proposal.ProposalId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("introduction")
record IntroductionRow(
        @Id UUID id,
        @Version long version,
        UUID trajectoryId,
        UUID employerId,
        @Nullable UUID needId,
        @Nullable UUID proposalId,
        IntroductionKind kind,
        Instant startsAt,
        int minutes,
        String place,
        String whom,
        boolean named,
        IntroductionState state,
        int sequence,
        @Nullable String cancelReason,
        @Nullable Wish candidateWish,
        @Nullable String candidateWords,
        @Nullable Instant candidateAt,
        @Nullable String candidateBy,
        @Nullable Wish employerWish,
        @Nullable String employerWords,
        @Nullable Instant employerAt,
        @Nullable String employerBy,
        @Nullable Instant askedAt,
        @Nullable Integer heldAs,
        @Nullable Integer preference) {

    static IntroductionRow of(PlannedIntroduction one) {
        Impression own = one.outcome().candidate();
        Impression theirs = one.outcome().employer();
        NeedId need = one.need();
        ProposalId proposal = one.proposal();
        return new IntroductionRow(
                one.id().value(),
                one.version(),
                one.trajectory().value(),
                one.employer().value(),
                need == null ? null : need.value(),
                proposal == null ? null : proposal.value(),
                one.arrangement().kind(),
                one.appointment().at(),
                one.appointment().minutes(),
                one.appointment().where(),
                one.appointment().whom(),
                one.arrangement().named(),
                one.outcome().state(),
                one.arrangement().sequence(),
                one.outcome().cancelReason(),
                own == null ? null : own.wish(),
                own == null ? null : own.words(),
                own == null ? null : own.at(),
                own == null ? null : own.by(),
                theirs == null ? null : theirs.wish(),
                theirs == null ? null : theirs.words(),
                theirs == null ? null : theirs.at(),
                theirs == null ? null : theirs.by(),
                one.outcome().askedAt(),
                one.outcome().heldAs(),
                one.preference());
    }

    PlannedIntroduction toIntroduction() {
        return new PlannedIntroduction(
                new IntroductionId(id),
                version,
                new TrajectoryId(trajectoryId),
                new EmployerId(employerId),
                needId == null ? null : new NeedId(needId),
                proposalId == null ? null : new ProposalId(proposalId),
                new Arrangement(
                        kind, new Appointment(startsAt, minutes, place, whom), named, sequence),
                new IntroductionOutcome(
                        state,
                        cancelReason,
                        impression(candidateWish, candidateWords, candidateAt, candidateBy),
                        impression(employerWish, employerWords, employerAt, employerBy),
                        askedAt,
                        heldAs),
                preference);
    }

    private static @Nullable Impression impression(
            @Nullable Wish wish,
            @Nullable String words,
            @Nullable Instant at,
            @Nullable String by) {
        return wish == null || at == null ? null : new Impression(wish, words, at, by);
    }
}
