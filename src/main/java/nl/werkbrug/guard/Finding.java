package nl.werkbrug.guard;

import java.util.Comparator;

/** One passage that may not stand in a text: what it seems to be, and where it stands. */
public record Finding(Kind kind, int start, int end, Passage passage) {
    static final Comparator<Finding> IN_ORDER =
            Comparator.comparingInt(Finding::start).thenComparing(Finding::kind);

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
