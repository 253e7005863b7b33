package nl.werkbrug.need;

import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When to ask whether an open need is still wanted (nl: navraag): its first day has passed, or
 * nothing happened for so many weeks. The question is all that happens by itself.
 */
record Quiet(int weeks) {
    private static final int DAYS_IN_WEEK = 7;

    boolean asksAbout(Need need, Instant now) {
        return need.isOpen() && !isRecent(need.progress().confirmedAt(), now) && isDue(need, now);
    }

    private boolean isDue(Need need, Instant now) {
        return need.hasStartPassed(LocalDate.ofInstant(now, Region.ZONE))
                || !isRecent(need.progress().activeAt(), now);
    }

    private boolean isRecent(@Nullable Instant moment, Instant now) {
        return moment != null
                && moment.plus(Duration.ofDays((long) weeks * DAYS_IN_WEEK)).isAfter(now);
    }
}
