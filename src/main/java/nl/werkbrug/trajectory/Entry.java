package nl.werkbrug.trajectory;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a trajectory's history: the event, and when and by whom it was written down.
 *
 * @param number counts from 1 within the trajectory
 */
public record Entry(int number, TrajectoryEvent event, Instant recordedAt, String recordedBy) {
    /** As it should have been; empty when it never happened. */
    Optional<Entry> corrected(Corrected correction) {
        return Optional.ofNullable(correction.instead())
                .map(event -> new Entry(number, event, recordedAt, recordedBy));
    }
}
