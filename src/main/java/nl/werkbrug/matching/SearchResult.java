package nl.werkbrug.matching;

import java.util.List;
import java.util.Map;

/** One page of whom a search found, how many in all, and what every filter would leave. */
public record SearchResult(
        List<SearchLine> lines, int total, Map<String, List<FacetCount>> facets) {
    public SearchResult {
        lines = List.copyOf(lines);
    }

    /** Nothing for a filter that this search does not have. */
    public List<FacetCount> counts(String facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
