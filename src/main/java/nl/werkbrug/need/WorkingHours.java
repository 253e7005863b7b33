package nl.werkbrug.need;

import nl.werkbrug.condition.Region;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The hours in which the desk works (nl: werkuren): Monday to Friday from nine to five on the
 * desk's clock, without the statutory holidays.
 */
public final class WorkingHours {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private WorkingHours() {}

    public static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return !weekend && !Holidays.include(day);
    }

    /** The moment at which so much work has been done since then. */
    public static Instant after(Instant from, Duration work) {
        LocalDate day = dayOf(from);
        Duration left = work;
        while (left.compareTo(workedOn(day, from, closing(day))) > 0) {
            left = left.minus(workedOn(day, from, closing(day)));
            day = day.plusDays(1);
        }
        return later(from, opening(firstWorkingDay(day))).plus(left);
    }

    /** How much of the time between two moments was working time; nothing when they are turned. */
    public static Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = dayOf(from); !day.isAfter(dayOf(to)); day = day.plusDays(1)) {
            sum = sum.plus(workedOn(day, from, to));
        }
        return sum;
    }

    private static Duration workedOn(LocalDate day, Instant from, Instant to) {
        Instant start = later(from, opening(day));
        Instant end = to.isBefore(closing(day)) ? to : closing(day);
        return isWorkingDay(day) && start.isBefore(end)
                ? Duration.between(start, end)
                : Duration.ZERO;
    }

    private static LocalDate firstWorkingDay(LocalDate from) {
        LocalDate day = from;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Region.ZONE);
    }

    private static Instant opening(LocalDate day) {
        return day.atTime(OPENS).atZone(Region.ZONE).toInstant();
    }

    private static Instant closing(LocalDate day) {
        return day.atTime(CLOSES).atZone(Region.ZONE).toInstant();
    }
}
