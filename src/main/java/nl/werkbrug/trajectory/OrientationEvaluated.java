package nl.werkbrug.trajectory;

import nl.werkbrug.competence.CompetenceCode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * One side looked back on the orientation (nl: evaluatie). The four answers of the candidate stand
 * in the words.
 */
public record OrientationEvaluated(
        LocalDate date,
        Evaluator by,
        @Nullable Words wentWell,
        @Nullable Words wasHard,
        @Nullable Words learned,
        @Nullable Wish wantsToGoOn,
        List<Seen> seen,
        List<CompetenceCode> notYet,
        List<CompetenceCode> notTried)
        implements TrajectoryEvent {
    public OrientationEvaluated {
        seen = List.copyOf(seen);
        notYet = List.copyOf(notYet);
        notTried = List.copyOf(notTried);
    }
}
