package nl.werkbrug.board.web;

import nl.werkbrug.board.Waiting;
import nl.werkbrug.trajectory.PhaseName;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Where people wait, as the page shows it. */
public record WaitsView(
        List<Line> lines, List<BoardView.Chip> chips, boolean misread, String board) {
    public WaitsView {
        lines = List.copyOf(lines);
        chips = List.copyOf(chips);
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.waiting().count() == 0);
    }

    /** One phase. */
    public record Line(
            PhaseName phase,
            Waiting waiting,
            String address,
            List<Part> targetGroups,
            List<Part> coaches) {
        public Line {
            targetGroups = List.copyOf(targetGroups);
            coaches = List.copyOf(coaches);
        }

        public boolean hasParts() {
            return !targetGroups.isEmpty() || !coaches.isEmpty();
        }
    }

    /**
     * The people of one target group or coach in it.
     *
     * @param waiting null when there are too few to tell
     * @param address the cards of these people; null when there is no such filter
     */
    public record Part(String label, @Nullable Waiting waiting, @Nullable String address) {}
}
