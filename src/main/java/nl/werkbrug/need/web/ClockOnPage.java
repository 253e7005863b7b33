package nl.werkbrug.need.web;

import nl.werkbrug.need.AnswerClock;
import nl.werkbrug.need.AnswerClock.Hand;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** The clock of an answer as the desk sees it: running, or stopped by the answer. */
public record ClockOnPage(AnswerClock clock, Instant now, @Nullable Instant answer) {
    /** Null where no clock runs or ran. */
    static @Nullable ClockOnPage of(Need need, Instant now) {
        AnswerClock clock = need.clock();
        boolean tells = clock != null && (need.isWaiting() || need.answeredAt() != null);
        return clock != null && tells ? new ClockOnPage(clock, now, need.answeredAt()) : null;
    }

    public boolean isRunning() {
        return answer == null;
    }

    /** Amber from half time on, brick when it is late. */
    public String look() {
        if (answer != null) {
            return clock.isInTime(answer) ? "" : "amber";
        }
        return switch (clock.at(now)) {
            case EARLY -> "";
            case HALF -> "amber";
            case LATE -> "brick";
        };
    }

    public String sentence(Texts texts) {
        if (answer != null) {
            String key = clock.isInTime(answer) ? "clock.inTime" : "clock.tooLate";
            return texts.of(key, time(clock.took(answer), texts));
        }
        return clock.at(now) == Hand.LATE
                ? texts.of("clock.late", clock.dueAt())
                : texts.of("clock.left", time(clock.left(now), texts), clock.dueAt());
    }

    /** Short enough for a list. */
    public String word(Texts texts) {
        return clock.at(now) == Hand.LATE
                ? texts.of("clock.late.short")
                : texts.of("clock.left.short", time(clock.left(now), texts));
    }

    /** Whole hours, and minutes below an hour. */
    private static String time(Duration work, Texts texts) {
        return work.toHours() > 0
                ? texts.of("clock.hours", work.toHours())
                : texts.of("clock.minutes", work.toMinutes());
    }
}
