package nl.werkbrug.board;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.TrajectoryEvent;

import java.util.List;

/**
 * Whether somebody can go from one column of the board to another, and by what (nl: verplaatsen).
 */
public sealed interface Move {
    PhaseName to();

    /** One of these events brings somebody there; none is written down yet. */
    record Possible(PhaseName to, List<Class<? extends TrajectoryEvent>> events) implements Move {
        public Possible {
            events = List.copyOf(events);
        }
    }

    /** No event leads there from here; the reason is for a coach. */
    record Refused(PhaseName to, Refusal reason) implements Move {}
}
