package nl.werkbrug.trajectory;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Trying out work at one employer (nl: oriëntatiestage). */
public record Orientation(
        int number,
        OrientationStarted agreed,
        LocalDate lastDay,
        @Nullable LocalDate endedOn,
        @Nullable OrientationOutcome outcome)
        implements Stay {
    /** Longest at first, and in all. */
    static final int WEEKS = 13;

    static final int WEEKS_IN_ALL = 26;

    private static final int DAYS_TO_EVALUATE = 14;

    static Orientation of(int number, OrientationStarted agreed) {
        return new Orientation(number, agreed, agreed.lastDay(), null, null);
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

    public boolean proceeds() {
        return outcome == OrientationOutcome.PROCEED;
    }

    boolean mayBeEvaluated(LocalDate day) {
        return endedOn == null || !day.isAfter(endedOn.plusDays(DAYS_TO_EVALUATE));
    }

    Orientation until(LocalDate day) {
        return new Orientation(number, agreed, day, endedOn, outcome);
    }

    Orientation ended(LocalDate day, @Nullable OrientationOutcome how) {
        return new Orientation(number, agreed, lastDay, day, how);
    }
}
