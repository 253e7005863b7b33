package nl.werkbrug.trajectory;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a trajectory's history: the event, and when and by whom it was written down.
 *
 * @param number counts from 1 within the trajectory
 */
public record Entry(int number, TrajectoryEvent event, Instant recordedAt, String recordedBy) {
    /** Stands for the candidate, whose name is kept elsewhere. */
    public static final String CANDIDATE = "CANDIDATE";

    static String nameOf(Actor by) {
        return by.is(Role.CANDIDATE) ? CANDIDATE : by.name();
    }

    /** As it should have been; empty when it never happened. */
    Optional<Entry> corrected(Corrected correction) {
        return Optional.ofNullable(correction.instead())
                .map(event -> new Entry(number, event, recordedAt, recordedBy));
    }
}
