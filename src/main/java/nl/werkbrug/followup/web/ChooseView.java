package nl.werkbrug.followup.web;

import nl.werkbrug.trajectory.PhaseName;

import java.util.List;
import java.util.UUID;

/**
 * Of whom the reader may write something down.
 *
 * @param search what was asked for; empty for everybody
 * @param more how many do not fit
 */
public record ChooseView(String search, List<Row> rows, int more) {
    /** Somebody with an open trajectory, and where. */
    public record Row(UUID trajectory, String who, String at, PhaseName phase) {}

    public ChooseView {
        rows = List.copyOf(rows);
    }
}
