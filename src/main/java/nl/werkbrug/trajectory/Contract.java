package nl.werkbrug.trajectory;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** One contract of a placement (nl: contract). */
public record Contract(
        int number, Placed agreed, @Nullable LocalDate lastDay, @Nullable LocalDate endedOn) {
    /** Of six months or more, as it was first signed. */
    private static final int HALF_A_YEAR_WEEKS = 26;

    static Contract of(int number, Placed agreed) {
        return new Contract(number, agreed, agreed.lastDay(), null);
    }

    public EmployerId employer() {
        return agreed.employer();
    }

    public @Nullable NeedId need() {
        return agreed.need();
    }

    public LocalDate firstDay() {
        return agreed.firstDay();
    }

    /** The second figure of "Outcomes" in the design. */
    public boolean isForHalfAYear() {
        LocalDate signedUntil = agreed.lastDay();
        return signedUntil == null
                || !signedUntil.plusDays(1).isBefore(firstDay().plusWeeks(HALF_A_YEAR_WEEKS));
    }

    /** A day on which this contract is in force, as far as is known. */
    boolean covers(LocalDate day) {
        return endedOn == null
                && !day.isBefore(firstDay())
                && (lastDay == null || !day.isAfter(lastDay));
    }

    Contract until(@Nullable LocalDate day) {
        return new Contract(number, agreed, day, endedOn);
    }

    Contract ended(LocalDate day) {
        return new Contract(number, agreed, lastDay, day);
    }
}
