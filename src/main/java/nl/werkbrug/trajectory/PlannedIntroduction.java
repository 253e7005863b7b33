package nl.werkbrug.trajectory;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.proposal.ProposalId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A plan that a candidate and an employer meet (nl: kennismaking), and what both want afterwards.
 *
 * @param proposal where it was planned at one, which then tells the same moment
 * @param preference the place of this company in the candidate's order; 1 is the best
 */
public record PlannedIntroduction(
        IntroductionId id,
        long version,
        TrajectoryId trajectory,
        EmployerId employer,
        @Nullable NeedId need,
        @Nullable ProposalId proposal,
        Arrangement arrangement,
        IntroductionOutcome outcome,
        @Nullable Integer preference) {
    /** The candidate's order; companies without a place come last. */
    public static final Comparator<PlannedIntroduction> BY_PREFERENCE =
            Comparator.comparing(PlannedIntroduction::rank)
                    .thenComparing(each -> each.appointment().at());

    public Appointment appointment() {
        return arrangement.appointment();
    }

    public boolean isPlanned() {
        return outcome.state() == IntroductionState.PLANNED;
    }

    public boolean isHeld() {
        return outcome.state() == IntroductionState.HELD;
    }

    public boolean isOver(Instant now) {
        return !appointment().end().isAfter(now);
    }

    /** They met, and it is not written down what came of it. */
    public boolean waits(Instant now) {
        return isPlanned() && isOver(now);
    }

    public boolean waitsFor(Side side, Instant now) {
        return waits(now) && outcome.of(side) == null;
    }

    /** An orientation can follow. */
    public boolean opensDoor() {
        return outcome.opensDoor();
    }

    PlannedIntroduction movedTo(Arrangement other) {
        return with(arrangement.movedTo(other), outcome.asked(null));
    }

    PlannedIntroduction cancelled(@Nullable String reason) {
        return with(arrangement.again(), outcome.cancelled(reason));
    }

    PlannedIntroduction became(IntroductionOutcome changed) {
        return with(arrangement, changed);
    }

    PlannedIntroduction preferred(@Nullable Integer place) {
        return new PlannedIntroduction(
                id, version, trajectory, employer, need, proposal, arrangement, outcome, place);
    }

    /** What happened, as the history tells it. */
    IntroductionHeld held(LocalDate day) {
        Impression own = Objects.requireNonNull(outcome.candidate());
        Impression theirs = Objects.requireNonNull(outcome.employer());
        return new IntroductionHeld(
                day,
                employer,
                need,
                arrangement.kind(),
                own.wish(),
                theirs.wish(),
                own.inWords(),
                theirs.inWords());
    }

    private int rank() {
        return Objects.requireNonNullElse(preference, Integer.MAX_VALUE);
    }

    private PlannedIntroduction with(Arrangement invited, IntroductionOutcome became) {
        return new PlannedIntroduction(
                id, version, trajectory, employer, need, proposal, invited, became, preference);
    }
}
