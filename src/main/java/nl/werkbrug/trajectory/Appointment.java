package nl.werkbrug.trajectory;

import nl.werkbrug.condition.Region;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** When, for how long, where and with whom two sides meet (nl: afspraak). */
public record Appointment(Instant at, int minutes, String where, String whom) {
    /** How long an introduction takes unless somebody says otherwise. */
    public static final int USUAL_MINUTES = 60;

    public Instant end() {
        return at.plus(Duration.ofMinutes(minutes));
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, Region.ZONE);
    }
}
