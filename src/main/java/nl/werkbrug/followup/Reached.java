package nl.werkbrug.followup;

import java.time.Instant;
import java.time.LocalDate;

/** Somebody was spoken: on which day, and when that was written down. */
record Reached(LocalDate on, Instant at) {
    /** Whoever is spoken afterwards is spoken about it. */
    boolean isAfter(Told told) {
        return on.isAfter(told.on()) || (on.equals(told.on()) && at.isAfter(told.at()));
    }
}
