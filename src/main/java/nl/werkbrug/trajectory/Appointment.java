package nl.werkbrug.trajectory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When, for how long, where and with whom two sides meet (nl: afspraak). */
public record Appointment(Instant at, int minutes, String where, String whom) {
    /** On whose clock people agree. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** How long an introduction takes unless somebody says otherwise. */
    public static final int USUAL_MINUTES = 60;

    public Instant end() {
        return at.plus(Duration.ofMinutes(minutes));
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, ZONE);
    }
}
