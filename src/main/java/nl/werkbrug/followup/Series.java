package nl.werkbrug.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * On which days after a first day there is contact (nl: ritme).
 *
 * @param days after the first day, rising
 * @param thenEvery so many days after the last of them, again and again; 0 for no more
 */
record Series(List<Integer> days, int thenEvery) {
    Series {
        days = List.copyOf(days);
    }

    /** The first step after a day. */
    Optional<LocalDate> next(LocalDate firstDay, LocalDate after) {
        Optional<LocalDate> step =
                days.stream().map(firstDay::plusDays).filter(after::isBefore).findFirst();
        return step.isPresent() || thenEvery == 0 ? step : Optional.of(repeated(firstDay, after));
    }

    private LocalDate repeated(LocalDate firstDay, LocalDate after) {
        LocalDate last = firstDay.plusDays(days.getLast());
        long passed = Math.max(0, after.toEpochDay() - last.toEpochDay()) / thenEvery;
        return last.plusDays((passed + 1) * thenEvery);
    }
}
