package nl.werkbrug.privacy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When the nightly maintenance is due; a computer that was off at night does it in the morning. */
record Night(ZoneId zone) {
    private static final LocalTime HOUR = LocalTime.of(3, 0);

    boolean hasPassed(Instant last, Instant now) {
        return !now.isBefore(nextAfter(last));
    }

    private Instant nextAfter(Instant last) {
        ZonedDateTime before = last.atZone(zone);
        ZonedDateTime sameDay = before.with(HOUR);
        return (sameDay.isAfter(before) ? sameDay : sameDay.plusDays(1)).toInstant();
    }
}
