package nl.werkbrug.matching;

import java.util.Comparator;

/** How many people there are when this value is chosen too. */
public record FacetCount(String value, int count) {
    static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value);
}
