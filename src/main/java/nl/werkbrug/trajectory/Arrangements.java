package nl.werkbrug.trajectory;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.proposal.ProposalId;

import org.jspecify.annotations.Nullable;

/** Writes a plan to meet down and tells everybody who is in it. */
@Singleton
class Arrangements {
    private final IntroductionStore store;
    private final Acquaintances acquaintances;
    private final ApplicationEventPublisher<IntroductionArranged> events;

    Arrangements(
            IntroductionStore store,
            Acquaintances acquaintances,
            ApplicationEventPublisher<IntroductionArranged> events) {
        this.store = store;
        this.acquaintances = acquaintances;
        this.events = events;
    }

    PlannedIntroduction add(
            TrajectoryId trajectory,
            EmployerId employer,
            @Nullable NeedId need,
            @Nullable ProposalId proposal,
            Arrangement arrangement) {
        return tell(
                store.add(
                        new PlannedIntroduction(
                                IntroductionId.create(),
                                0,
                                trajectory,
                                employer,
                                need,
                                proposal,
                                arrangement,
                                IntroductionOutcome.NONE,
                                null)));
    }

    /** Moved or cancelled. */
    PlannedIntroduction change(PlannedIntroduction changed) {
        return tell(store.store(changed));
    }

    private PlannedIntroduction tell(PlannedIntroduction one) {
        CandidateId who = acquaintances.candidate(one.trajectory()).orElseThrow();
        String name =
                acquaintances
                        .nameFor(Acquaintances.ITSELF, one)
                        .filter(given -> !given.isEmpty())
                        .orElse(null);
        events.publishEvent(new IntroductionArranged(one, who, acquaintances.emailOf(who), name));
        return one;
    }
}
