package nl.werkbrug.need;

import nl.werkbrug.condition.Region;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * The clock of one working day that runs from the moment a need was submitted until the desk's
 * first answer (nl: antwoordklok).
 */
public record AnswerClock(Instant submitted) {
    /** One working day. */
    public static final Duration LIMIT = Duration.ofHours(8);

    /** How a running clock stands. */
    public enum Hand {
        EARLY,
        /** Past half time. */
        HALF,
        LATE
    }

    public Instant due() {
        return WorkingHours.after(submitted, LIMIT);
    }

    /** The deadline as the desk's calendar has it. */
    public ZonedDateTime dueAt() {
        return due().atZone(Region.ZONE);
    }

    public Hand at(Instant now) {
        if (now.isAfter(due())) {
            return Hand.LATE;
        }
        return left(now).compareTo(LIMIT.dividedBy(2)) > 0 ? Hand.EARLY : Hand.HALF;
    }

    /** The working time that is left. */
    public Duration left(Instant now) {
        return WorkingHours.between(now, due());
    }

    public boolean isInTime(Instant answer) {
        return !answer.isAfter(due());
    }

    /** The working time that an answer took. */
    public Duration took(Instant answer) {
        return WorkingHours.between(submitted, answer);
    }
}
