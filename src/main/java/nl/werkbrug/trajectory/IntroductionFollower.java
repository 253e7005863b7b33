package nl.werkbrug.trajectory;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.proposal.Introduction;
import nl.werkbrug.proposal.IntroductionPlanned;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.ProposalWithdrawn;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.refusal.Wording;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Keeps planned introductions as proposals and trajectories tell, so that there is one truth. */
@Singleton
class IntroductionFollower {
    private final IntroductionStore store;
    private final Arrangements arrangements;
    private final Trajectories trajectories;
    private final Proposals proposals;

    IntroductionFollower(
            IntroductionStore store,
            Arrangements arrangements,
            Trajectories trajectories,
            Proposals proposals) {
        this.store = store;
        this.arrangements = arrangements;
        this.trajectories = trajectories;
        this.proposals = proposals;
    }

    /** Only for somebody whose trajectory is open. */
    @EventListener
    void planned(IntroductionPlanned event) {
        Proposal proposal = find(event.proposal());
        Introduction agreed = Objects.requireNonNull(proposal.introduction());
        Optional<PlannedIntroduction> known = store.planned(proposal.id());
        if (known.isPresent()) {
            move(known.get(), agreed);
        } else {
            trajectories
                    .storedOpenOf(proposal.candidate())
                    .ifPresent(open -> add(open, proposal, agreed));
        }
    }

    @EventListener
    void withdrawn(ProposalWithdrawn event) {
        store.planned(event.proposal()).ifPresent(one -> drop(one, "introduction.off.withdrawn"));
    }

    @EventListener
    void moved(TrajectoryMoved moved) {
        moved.entries().forEach(entry -> follow(moved.trajectory(), entry));
    }

    private void follow(Trajectory trajectory, Entry entry) {
        switch (entry.event()) {
            case IntroductionHeld held -> hold(trajectory, held, entry.number());
            case Ended _ -> planned(trajectory).forEach(one -> drop(one, "introduction.off.ended"));
            case Corrected correction -> correct(trajectory, correction);
            default -> {
                // Leaves plans to meet as they are.
            }
        }
    }

    /** What was written down without the plan beside it closes the plan as well. */
    private void hold(Trajectory trajectory, IntroductionHeld held, int number) {
        var all = store.of(trajectory.id());
        boolean known =
                all.stream().anyMatch(one -> Objects.equals(one.outcome().heldAs(), number));
        if (!known) {
            all.stream()
                    .filter(one -> one.isPlanned() && one.employer().equals(held.employer()))
                    .filter(one -> !one.appointment().day().isAfter(held.date()))
                    .findFirst()
                    .ifPresent(one -> store.store(one.became(said(trajectory, one, held, number))));
        }
    }

    private static IntroductionOutcome said(
            Trajectory trajectory, PlannedIntroduction one, IntroductionHeld held, int number) {
        Entry entry = trajectory.entry(number).orElseThrow();
        return one.outcome()
                .said(
                        Side.CANDIDATE,
                        impression(held.candidateWish(), held.candidateReason(), entry))
                .said(Side.EMPLOYER, impression(held.employerWish(), held.employerReason(), entry))
                .held(number);
    }

    private static Impression impression(Wish wish, @Nullable Words words, Entry entry) {
        return new Impression(
                wish, words == null ? null : words.text(), entry.recordedAt(), entry.recordedBy());
    }

    /** As it should have been; what never happened is off. */
    private void correct(Trajectory trajectory, Corrected correction) {
        store.of(trajectory.id()).stream()
                .filter(one -> Objects.equals(one.outcome().heldAs(), correction.number()))
                .findFirst()
                .ifPresent(one -> store.store(corrected(trajectory, one, correction)));
    }

    private static PlannedIntroduction corrected(
            Trajectory trajectory, PlannedIntroduction one, Corrected correction) {
        return correction.instead() instanceof IntroductionHeld held
                        && held.employer().equals(one.employer())
                ? one.became(said(trajectory, one, held, correction.number()))
                : one.cancelled(correction.reason().text());
    }

    private List<PlannedIntroduction> planned(Trajectory trajectory) {
        return store.of(trajectory.id()).stream().filter(PlannedIntroduction::isPlanned).toList();
    }

    private void drop(PlannedIntroduction planned, String why) {
        String reason = Wording.of(Wording.DUTCH, why, List.of());
        arrangements.change(planned.cancelled(reason));
    }

    private void add(Trajectory open, Proposal proposal, Introduction agreed) {
        arrangements.add(
                open.id(),
                proposal.employer(),
                proposal.need(),
                proposal.id(),
                arrangement(agreed, IntroductionKind.INTERVIEW, Appointment.USUAL_MINUTES));
    }

    private void move(PlannedIntroduction known, Introduction agreed) {
        Arrangement before = known.arrangement();
        Arrangement wanted = arrangement(agreed, before.kind(), before.appointment().minutes());
        if (!before.isLike(wanted)) {
            arrangements.change(known.movedTo(wanted));
        }
    }

    /** Whose card an employer has, is known there by the first name. */
    private static Arrangement arrangement(
            Introduction agreed, IntroductionKind kind, int minutes) {
        var appointment = new Appointment(agreed.at(), minutes, agreed.where(), agreed.whom());
        return new Arrangement(kind, appointment, true, 0);
    }

    private Proposal find(ProposalId id) {
        return proposals.findAsStaff(Acquaintances.ITSELF, id).orElseThrow();
    }
}
