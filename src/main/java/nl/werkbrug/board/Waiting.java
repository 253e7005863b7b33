package nl.werkbrug.board;

import java.util.Collection;
import java.util.List;

/** How long people are in one phase, in days (nl: wachttijd). */
public record Waiting(int count, long median, long longest) {
    static Waiting of(Collection<Ticket> tickets) {
        List<Long> days = tickets.stream().map(Ticket::days).sorted().toList();
        return days.isEmpty()
                ? new Waiting(0, 0, 0)
                : new Waiting(days.size(), median(days), days.getLast());
    }

    /** Of an even number the mean of the middle two, half a day up. */
    private static long median(List<Long> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : Math.ceilDiv(sorted.get(half - 1) + sorted.get(half), 2L);
    }
}
