package nl.werkbrug.trajectory;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Longer work-based learning at one employer (nl: werkervaringsplek, leerbaan). */
public record WorkExperience(
        int number, WorkExperienceStarted agreed, @Nullable LocalDate endedOn, boolean droppedOut)
        implements Stay {
    static WorkExperience of(int number, WorkExperienceStarted agreed) {
        return new WorkExperience(number, agreed, null, false);
    }

    @Override
    public EmployerId employer() {
        return agreed.employer();
    }

    @Override
    public @Nullable NeedId need() {
        return agreed.need();
    }

    @Override
    public LocalDate firstDay() {
        return agreed.firstDay();
    }

    @Override
    public LocalDate lastDay() {
        return agreed.lastDay();
    }

    WorkExperience ended(LocalDate day, boolean before) {
        return new WorkExperience(number, agreed, day, before);
    }
}
