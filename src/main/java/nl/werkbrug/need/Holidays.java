package nl.werkbrug.need;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/** The statutory holidays of the Netherlands, computed for any year. */
final class Holidays {
    /** How many days after Easter Sunday: itself, Monday, Ascension, Whit Sunday and Monday. */
    private static final Set<Long> AFTER_EASTER = Set.of(0L, 1L, 39L, 49L, 50L);

    private static final LocalDate ANY_YEAR = LocalDate.of(2000, 1, 1);

    private Holidays() {}

    static boolean include(LocalDate day) {
        return isFixed(day) || isKingsDay(day) || isLiberationDay(day) || followsEaster(day);
    }

    private static boolean isFixed(LocalDate day) {
        return is(day, Month.JANUARY, 1)
                || is(day, Month.DECEMBER, 25)
                || is(day, Month.DECEMBER, 26);
    }

    /** 27 April, or the day before where that is a Sunday. */
    private static boolean isKingsDay(LocalDate day) {
        LocalDate usual = LocalDate.of(day.getYear(), Month.APRIL, 27);
        boolean isSunday = usual.getDayOfWeek() == DayOfWeek.SUNDAY;
        return day.equals(isSunday ? usual.minusDays(1) : usual);
    }

    /** Once in five years. */
    private static boolean isLiberationDay(LocalDate day) {
        return is(day, Month.MAY, 5) && day.getYear() % 5 == 0;
    }

    private static boolean followsEaster(LocalDate day) {
        return AFTER_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
    }

    /** The first Sunday after the full moon of spring, by the Gregorian reckoning. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapCorrection = century - century / 4;
        int moonCorrection = (8 * century + 13) / 25;
        int raw = (19 * golden + leapCorrection - moonCorrection + 15) % 30;
        int fullMoon = raw - raw / 28 * (1 - 29 / (raw + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - leapCorrection) % 7;
        return ANY_YEAR.withYear(year).withMonth(3).withDayOfMonth(28).plusDays(fullMoon - weekday);
    }

    private static boolean is(LocalDate day, Month month, int dayOfMonth) {
        return day.getMonth() == month && day.getDayOfMonth() == dayOfMonth;
    }
}
