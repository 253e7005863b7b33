package nl.werkbrug.trajectory;

import java.time.LocalDate;

/**
 * Something that happened on a candidate's way to work (nl: gebeurtenis). It is never changed or
 * removed: a mistake is corrected by a later one. What is in {@link Words} can be erased, the rest
 * are facts.
 */
public sealed interface TrajectoryEvent
        permits IntakeHeld,
                PlanAgreed,
                PreparationStarted,
                IntroductionHeld,
                OrientationStarted,
                OrientationExtended,
                OrientationEvaluated,
                OrientationEnded,
                ProceedWithdrawn,
                WorkExperienceStarted,
                WorkExperienceEnded,
                Placed,
                ContractExtended,
                ContractEnded,
                RetentionChecked,
                DroppedOut,
                Paused,
                Resumed,
                Ended,
                Reopened,
                Corrected {
    /** The day on which it happened; not the day on which it was written down. */
    LocalDate date();
}
