package nl.werkbrug.trajectory;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Trying out work at one employer was agreed (nl: oriëntatiestage). */
public record OrientationStarted(
        LocalDate date,
        EmployerId employer,
        @Nullable NeedId need,
        Words mentor,
        @Nullable AccountId coach,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Integer hours,
        Set<DayOfWeek> days,
        List<CompetenceCode> learningGoals)
        implements TrajectoryEvent {
    public OrientationStarted {
        days = Set.copyOf(days);
        learningGoals = List.copyOf(learningGoals);
    }
}
