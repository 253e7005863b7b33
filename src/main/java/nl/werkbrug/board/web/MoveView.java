package nl.werkbrug.board.web;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.PhaseName;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where somebody can go from here, and why not elsewhere.
 *
 * @param wanted the column that was asked for; null when none was
 * @param refused why that is not possible; null when it is
 */
public record MoveView(
        String label,
        PhaseName here,
        @Nullable PhaseName wanted,
        @Nullable Refusal refused,
        List<Step> possible,
        List<Closed> closed,
        String trajectory,
        String board) {
    public MoveView {
        possible = List.copyOf(possible);
        closed = List.copyOf(closed);
    }

    /** A column, and what has to be written down to get there. */
    public record Step(PhaseName to, List<Deed> deeds) {
        public Step {
            deeds = List.copyOf(deeds);
        }
    }

    /** An event and the address of its form. */
    public record Deed(String type, String address) {}

    /** A column that cannot be reached from here. */
    public record Closed(PhaseName to, Refusal reason) {}
}
