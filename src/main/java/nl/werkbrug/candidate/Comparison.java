package nl.werkbrug.candidate;

import nl.werkbrug.refusal.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Two files side by side, for who decides whether they become one.
 *
 * @param resemblance why they may be one; null when somebody laid them here without that
 * @param differences the facts of which somebody has to choose
 * @param fromOther those of them where the other file says it last
 * @param obstacles why they cannot become one now
 */
public record Comparison(
        Candidate one,
        Candidate other,
        @Nullable Resemblance resemblance,
        List<String> differences,
        Set<String> fromOther,
        List<Refusal> obstacles,
        boolean toldApart) {
    /** What stands side by side, in the order of a page. */
    public static final List<String> FACTS = Union.CHOICES;

    public Comparison {
        differences = List.copyOf(differences);
        fromOther = Set.copyOf(fromOther);
        obstacles = List.copyOf(obstacles);
    }

    /** Whether this holding counts where both files have one. */
    public static boolean isLater(Holding theirs, Holding mine) {
        return Union.LATER.compare(theirs, mine) > 0;
    }
}
