package nl.werkbrug.matching;

import nl.werkbrug.competence.CompetenceCode;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;

/**
 * The one thing that keeps someone out of a match: a condition, or a must. The step is the smallest
 * bend that lets this person in (weeks, hours or km), null where none does or none is defined; a
 * learnable must is one that this person can learn.
 */
public record Obstacle(
        @Nullable Condition condition,
        @Nullable CompetenceCode must,
        @Nullable Integer step,
        boolean learnable) {
    /** Conditions in their order and by rising step, then musts. */
    static final Comparator<Obstacle> IN_ORDER =
            Comparator.comparing(
                            Obstacle::condition, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Obstacle::must, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Obstacle::step, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Obstacle::learnable, Comparator.reverseOrder());

    /** A bend of so many weeks, hours or km lets this person in. */
    boolean isWithin(int wider) {
        return step != null && step <= wider;
    }

    static Obstacle of(Condition condition, @Nullable Integer step) {
        return new Obstacle(condition, null, step, false);
    }

    static Obstacle must(CompetenceCode must, boolean learnable) {
        return new Obstacle(null, must, null, learnable);
    }
}
