package nl.werkbrug.administration.web;

import java.util.List;
import java.util.Map;

/** One page of the access log in words, and how many lines there are. */
public record Insight(
        String about, List<String> lines, long total, int page, Map<String, String> asked) {
    static final int SIZE = 50;

    public Insight {
        lines = List.copyOf(lines);
        asked = Map.copyOf(asked);
    }

    public boolean hasNext() {
        return (long) page * SIZE < total;
    }
}
