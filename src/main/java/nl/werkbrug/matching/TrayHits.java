package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/** The first people of a list in its order. */
final class TrayHits {
    private static final Comparator<Hit> IN_ORDER =
            Comparator.comparingLong(Hit::key)
                    .thenComparing(Hit::label)
                    .thenComparing(Hit::reference)
                    .thenComparing(Hit::id);

    private final int limit;
    private final PriorityQueue<Hit> lastFirst = new PriorityQueue<>(IN_ORDER.reversed());

    /** Smaller comes first. */
    private record Hit(long key, String label, String reference, UUID id) {}

    TrayHits(int limit) {
        this.limit = limit;
    }

    void add(long key, String label, Columns columns, TrayColumns tray, int doc) {
        if (lastFirst.size() < limit || mayComeBeforeLast(key, label, tray.reference[doc])) {
            var id = new UUID(columns.idHigh[doc], columns.idLow[doc]);
            lastFirst.add(new Hit(key, label, tray.reference[doc], id));
            if (lastFirst.size() > limit) {
                lastFirst.remove();
            }
        }
    }

    /** Most people come later than the last of the list, and make no object. */
    private boolean mayComeBeforeLast(long key, String label, String reference) {
        Hit last = lastFirst.element();
        if (key != last.key()) {
            return key < last.key();
        }
        int order = label.compareTo(last.label());
        return order < 0 || (order == 0 && reference.compareTo(last.reference()) <= 0);
    }

    List<CandidateId> from(int first) {
        return lastFirst.stream()
                .sorted(IN_ORDER)
                .skip(first)
                .map(hit -> new CandidateId(hit.id()))
                .toList();
    }
}
