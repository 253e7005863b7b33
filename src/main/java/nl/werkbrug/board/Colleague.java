package nl.werkbrug.board;

import nl.werkbrug.followup.Agreement;
import nl.werkbrug.followup.Signals;
import nl.werkbrug.trajectory.Stay;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who is at an employer now, and what was agreed about it (nl: onze mensen).
 *
 * @param name what the reader may call this person; null when this person shares no name
 * @param nextContact the day on which the coach comes or calls
 * @param agreements what the employer itself promised and did not do yet
 */
public record Colleague(
        TrajectoryId id,
        @Nullable String name,
        Stay stay,
        @Nullable LocalDate nextContact,
        Signals signals,
        List<Agreement> agreements) {
    public Colleague {
        agreements = List.copyOf(agreements);
    }
}
