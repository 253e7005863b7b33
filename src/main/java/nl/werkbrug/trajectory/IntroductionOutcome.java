package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What became of a planned introduction (nl: afloop).
 *
 * @param askedAt when both were asked by mail what they want
 * @param heldAs the number of the event that it became
 */
public record IntroductionOutcome(
        IntroductionState state,
        @Nullable String cancelReason,
        @Nullable Impression candidate,
        @Nullable Impression employer,
        @Nullable Instant askedAt,
        @Nullable Integer heldAs) {
    static final IntroductionOutcome NONE =
            new IntroductionOutcome(IntroductionState.PLANNED, null, null, null, null, null);

    public @Nullable Impression of(Side side) {
        return side == Side.CANDIDATE ? candidate : employer;
    }

    /** Both sides said what they want. */
    public boolean isComplete() {
        return candidate != null && employer != null;
    }

    /** The candidate wants to try it here, and the employer does not refuse. */
    boolean opensDoor() {
        return state == IntroductionState.HELD
                && candidate != null
                && candidate.wish() == Wish.YES
                && employer != null
                && employer.wish() != Wish.NO;
    }

    IntroductionOutcome cancelled(@Nullable String reason) {
        return new IntroductionOutcome(
                IntroductionState.CANCELLED, reason, candidate, employer, askedAt, heldAs);
    }

    IntroductionOutcome said(Side side, Impression impression) {
        return side == Side.CANDIDATE
                ? new IntroductionOutcome(
                        state, cancelReason, impression, employer, askedAt, heldAs)
                : new IntroductionOutcome(
                        state, cancelReason, candidate, impression, askedAt, heldAs);
    }

    IntroductionOutcome asked(@Nullable Instant at) {
        return new IntroductionOutcome(state, cancelReason, candidate, employer, at, heldAs);
    }

    IntroductionOutcome held(int number) {
        return new IntroductionOutcome(
                IntroductionState.HELD, cancelReason, candidate, employer, askedAt, number);
    }
}
