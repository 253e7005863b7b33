package nl.werkbrug.board.web;

import nl.werkbrug.board.Waiting;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Signal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The board as its page shows it.
 *
 * @param open how many are on their way, by the filters
 * @param alone the only column that is shown; null for all
 * @param query what goes along with every move, so that one comes back to the same board
 * @param whole the address of all columns by these filters, and of where people wait by them
 * @param cleared the address without filters
 */
public record BoardView(
        int open,
        List<ColumnView> columns,
        @Nullable ColumnView alone,
        List<Pick> picks,
        List<Chip> chips,
        boolean misread,
        boolean mayMove,
        String query,
        String whole,
        String waits,
        String cleared) {
    public BoardView {
        columns = List.copyOf(columns);
        picks = List.copyOf(picks);
        chips = List.copyOf(chips);
    }

    /** Nobody is there at all, whatever one filters by. */
    public boolean isEmpty() {
        return columns.stream().allMatch(column -> column.waiting().count() == 0);
    }

    public boolean isAt(ColumnView column) {
        return column.equals(alone);
    }

    /** Behind the address of a move. */
    public String back() {
        return query.isEmpty() ? "" : "?" + query;
    }

    /** A filter with what can be chosen. */
    public record Pick(String name, String label, List<Option> options) {
        public Pick {
            options = List.copyOf(options);
        }
    }

    /** One of these. */
    public record Option(String value, String label, boolean selected) {}

    /** A filter that is on, and the address without it. */
    public record Chip(String label, String without) {}

    /**
     * A column.
     *
     * @param address where it stands alone, all of it
     * @param reachable where a card of it may go, as far as the phase says
     * @param lead the one that a phone shows first
     */
    public record ColumnView(
            PhaseName phase,
            String slug,
            Waiting waiting,
            List<TicketView> tickets,
            String address,
            String reachable,
            boolean rests,
            boolean lead,
            @Nullable String previous,
            @Nullable String next,
            int first) {
        public ColumnView {
            tickets = List.copyOf(tickets);
        }

        public boolean isBeyond() {
            return tickets.size() < waiting.count();
        }

        public int last() {
            return first + tickets.size() - 1;
        }
    }

    /** A card. */
    public record TicketView(
            String id,
            String label,
            @Nullable String employer,
            long days,
            @Nullable LocalDate next,
            boolean late,
            Signal candidate,
            Signal atEmployer) {
        /** Something is planned, or was heard. */
        public boolean hasMarks() {
            return next != null
                    || candidate != Signal.NOT_SPOKEN
                    || atEmployer != Signal.NOT_SPOKEN;
        }
    }
}
