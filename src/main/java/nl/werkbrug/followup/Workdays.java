package nl.werkbrug.followup;

import nl.werkbrug.need.WorkingHours;

import java.time.LocalDate;

/** Counting by working days: Monday to Friday without the statutory holidays (nl: werkdagen). */
final class Workdays {
    private Workdays() {}

    /** So many working days after a day. */
    static LocalDate after(LocalDate day, int count) {
        LocalDate found = day;
        for (int i = 0; i < count; i++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    static LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!WorkingHours.isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    static LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!WorkingHours.isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }
}
