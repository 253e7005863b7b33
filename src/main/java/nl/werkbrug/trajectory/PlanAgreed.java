package nl.werkbrug.trajectory;

import java.time.LocalDate;
import java.util.List;

/** A version of the step plan was agreed with the candidate (nl: stappenplan afgesproken). */
public record PlanAgreed(LocalDate date, boolean candidateAgrees, List<PlannedStep> steps)
        implements TrajectoryEvent {
    /** Most steps of one plan. */
    public static final int LIMIT = 30;

    public PlanAgreed {
        steps = List.copyOf(steps);
    }
}
