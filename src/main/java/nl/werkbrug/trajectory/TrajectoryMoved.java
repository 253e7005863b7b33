package nl.werkbrug.trajectory;

import nl.werkbrug.access.Actor;

import java.util.List;

/**
 * A trajectory began or went on; told inside the transaction, so that whoever refuses undoes it.
 *
 * @param before how far it was
 * @param entries what was written down now; none when only time passed
 */
public record TrajectoryMoved(Trajectory trajectory, Course before, List<Entry> entries, Actor by) {
    public TrajectoryMoved {
        entries = List.copyOf(entries);
    }
}
