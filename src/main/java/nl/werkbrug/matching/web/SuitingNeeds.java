package nl.werkbrug.matching.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The open needs that suit somebody, the best first of a total.
 *
 * @param waiting why nothing is looked for, null while it is
 * @param everything where all of them stand
 */
public record SuitingNeeds(
        List<SuitingNeed> first, int total, @Nullable String waiting, String everything) {
    public SuitingNeeds {
        first = List.copyOf(first);
    }

    public boolean hasMore() {
        return total > first.size();
    }
}
