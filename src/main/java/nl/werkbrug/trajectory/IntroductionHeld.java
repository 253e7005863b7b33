package nl.werkbrug.trajectory;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Candidate and employer met; both said what they want (nl: kennismaking). */
public record IntroductionHeld(
        LocalDate date,
        EmployerId employer,
        @Nullable NeedId need,
        IntroductionKind kind,
        Wish candidateWish,
        Wish employerWish,
        @Nullable Words candidateReason,
        @Nullable Words employerReason)
        implements TrajectoryEvent {
    /** The candidate wants to try it here, and the employer does not refuse. */
    boolean opensDoorTo(EmployerId where) {
        return employer.equals(where) && candidateWish == Wish.YES && employerWish != Wish.NO;
    }
}
