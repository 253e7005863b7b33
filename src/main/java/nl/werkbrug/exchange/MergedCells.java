package nl.werkbrug.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Fills the cells that are one with others, while rows come by from above. */
final class MergedCells {
    private record Open(MergedRange range, String value) {}

    private final Deque<MergedRange> waiting;
    private final List<Open> open = new ArrayList<>();

    MergedCells(List<MergedRange> ranges) {
        waiting =
                new ArrayDeque<>(
                        ranges.stream()
                                .sorted(Comparator.comparingInt(range -> range.first().row()))
                                .toList());
    }

    List<String> fill(int row, List<String> cells) {
        open.removeIf(one -> !one.range.covers(row));
        while (!waiting.isEmpty() && waiting.getFirst().first().row() <= row) {
            MergedRange range = waiting.removeFirst();
            if (range.startsAt(row)) {
                open.add(new Open(range, range.value(cells)));
            }
        }
        if (open.isEmpty()) {
            return cells;
        }
        var filled = new ArrayList<>(cells);
        open.forEach(one -> one.range.fill(filled, one.value));
        return filled;
    }
}
