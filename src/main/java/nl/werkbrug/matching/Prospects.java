package nl.werkbrug.matching;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How findable somebody is: the gaps, and the one competence that opens most needs; null if none.
 */
public record Prospects(List<Gap> gaps, @Nullable Opening opening) {
    public Prospects {
        gaps = List.copyOf(gaps);
    }
}
