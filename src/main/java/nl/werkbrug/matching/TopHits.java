package nl.werkbrug.matching;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Counts everyone and keeps the first few. */
final class TopHits {
    private final int limit;
    private final PriorityQueue<Hit> kept = new PriorityQueue<>(Comparator.reverseOrder());
    private int total;

    TopHits(int limit) {
        this.limit = limit;
    }

    void add(Columns columns, int doc, int points, int rotation) {
        total++;
        if (mayEnter(points)) {
            kept.add(new Hit(points, rotation, columns.idHigh[doc], columns.idLow[doc]));
            if (kept.size() > limit) {
                kept.remove();
            }
        }
    }

    int total() {
        return total;
    }

    List<Hit> inOrder() {
        return kept.stream().sorted().toList();
    }

    private boolean mayEnter(int points) {
        Hit last = kept.peek();
        return kept.size() < limit || (last != null && points >= last.points());
    }
}
